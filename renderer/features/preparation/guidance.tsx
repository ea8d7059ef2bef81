import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { Arena, Template } from '#domain/template.ts';

interface GuidanceProps {
  readonly template: Template;
  readonly arena: Arena;
  /** The leader's level; empty where nobody has chosen one. */
  readonly level: string;
}

/** What the arena means in practice for a leader of that level, as quiet text. */
export function Guidance({ template, arena, level }: GuidanceProps) {
  const { t } = useTranslation();
  const heading = useId();
  const points = arena.guidance[level] ?? [];
  const name = template.levels.find(({ id }) => id === level)?.name;
  return (
    <aside className="guidance quiet" data-size="sm" aria-labelledby={heading}>
      <h3 id={heading} className="ds-heading" data-size="2xs">
        {name === undefined
          ? t('preparation.guidanceNoLevel')
          : t('preparation.guidance', { level: name })}
      </h3>
      {points.length === 0 ? (
        <p>{t(level === '' ? 'preparation.noLevel' : 'preparation.noGuidance')}</p>
      ) : (
        <ul lang={template.language}>
          {points.map((point) => (
            <li key={point}>{point}</li>
          ))}
        </ul>
      )}
    </aside>
  );
}
