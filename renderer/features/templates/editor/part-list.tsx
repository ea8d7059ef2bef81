import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { Trouble } from '#domain/draft/draft-troubles.ts';
import { useEditing } from './editing.ts';
import { partName, partOfPath, partsOf, type Part } from './parts.ts';
import { named } from '../named.ts';

/** The parts of the form as plain words; every part can be reached at any time. */
export function PartList({ current }: { readonly current: Part }) {
  const { t } = useTranslation();
  const { id, template, troubles, strict } = useEditing();
  const counts = strict
    ? countTroubles(troubles, (one) => partName(partOfPath(one.path, template)))
    : null;
  return (
    <nav className="part-list" aria-label={t('templates.parts.label')} data-size="md">
      <ul>
        {partsOf(template).map((part) => {
          const name = partName(part);
          return (
            <li key={name} data-kind={part.kind}>
              <Link
                to="/templates/$id/{-$part}"
                params={{ id, part: name }}
                aria-current={name === partName(current) ? 'page' : undefined}
              >
                <PartWords part={part} />
                {(counts?.get(name) ?? 0) > 0 && (
                  <span className="part-missing">{t('templates.parts.missing')}</span>
                )}
              </Link>
            </li>
          );
        })}
      </ul>
    </nav>
  );
}

function countTroubles(
  troubles: readonly Trouble[],
  partOf: (trouble: Trouble) => string,
): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const trouble of troubles) {
    const name = partOf(trouble);
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return counts;
}

function PartWords({ part }: { readonly part: Part }) {
  const { t } = useTranslation();
  const { arenas, sections, language } = useEditing().template;
  if (part.kind === 'arena') {
    const at = arenas.findIndex(({ id }) => id === part.id);
    const name = named(arenas[at]?.name, t('templates.editor.arenaNumber', { number: at + 1 }));
    return <span lang={language}>{name}</span>;
  }
  if (part.kind === 'section')
    return (
      <span lang={language}>{named(sections[part.at]?.title, t('templates.editor.noName'))}</span>
    );
  return <span>{t(`templates.parts.${part.kind}`)}</span>;
}
