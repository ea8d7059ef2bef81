import { useTranslation } from 'react-i18next';
import { sectionOf } from '#domain/form.ts';
import type { Arena, Statement, Template } from '#domain/template.ts';
import { Blank } from './blank.tsx';
import { ScaleRow } from './scale-row.tsx';
import { named } from '../named.ts';

interface ArenaViewProps {
  readonly template: Template;
  readonly arena: Arena;
}

/** One arena as it is prepared: what it is, the examples and the scores that it asks for. */
export function ArenaView({ template, arena }: ArenaViewProps) {
  const { t } = useTranslation();
  const { name, definition, guidance, statements } = arena;
  const isRated = sectionOf(template, 'ratings') !== null;
  const examples = sectionOf(template, 'examples');
  return (
    <section className="form-view-arena">
      <h4 className="ds-heading" data-size="xs">
        {named(name, t('templates.editor.noName'))}
      </h4>
      {definition !== '' && <p>{definition}</p>}
      {template.levels.map((level) => {
        const points = guidance[level.id] ?? [];
        return points.length === 0 ? null : (
          <details key={level.id} className="quiet">
            <summary>{t('templates.view.guidance', { level: level.name })}</summary>
            <ul>
              {points.map((point) => (
                <li key={point}>{point}</li>
              ))}
            </ul>
          </details>
        );
      })}
      {examples?.of === 'arenas' && <Prompts template={template} />}
      {statements.map((statement) => (
        <StatementView key={statement.id} template={template} statement={statement} />
      ))}
      {isRated && statements.length === 0 && <ScaleRow scale={template.scale} />}
    </section>
  );
}

interface StatementViewProps {
  readonly template: Template;
  readonly statement: Statement;
}

function StatementView({ template, statement: { text, points } }: StatementViewProps) {
  const { t } = useTranslation();
  const isRated = sectionOf(template, 'ratings') !== null;
  return (
    <div className="form-view-statement">
      <p>{named(text, t('templates.editor.noName'))}</p>
      {points.length > 0 && (
        <ul className="quiet">
          {points.map((point) => (
            <li key={point}>{point}</li>
          ))}
        </ul>
      )}
      {isRated && <ScaleRow scale={template.scale} />}
      {sectionOf(template, 'examples')?.of === 'statements' && <Prompts template={template} />}
    </div>
  );
}

function Prompts({ template }: { readonly template: Template }) {
  const prompts = sectionOf(template, 'examples')?.prompts ?? [];
  return (
    <div className="form-view-columns">
      {prompts.map(({ id, heading }) => (
        <Blank key={id} heading={heading} />
      ))}
    </div>
  );
}
