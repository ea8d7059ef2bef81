import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { arenaOf } from '#domain/form.ts';
import { Step } from '../../../ui/step.tsx';
import { useEditing } from './editing.ts';
import { LineAt, LinesAt, TextAt } from './fields.tsx';
import { ItemList } from './item-list.tsx';
import { partName } from './parts.ts';
import { named } from '../named.ts';

/** All arenas: which there are, their order in tables, and their order around the radar. */
export function ArenasPart() {
  const { t } = useTranslation();
  const { id, template } = useEditing();
  const { arenas, radarOrder, language } = template;
  const nameOf = (at: number) =>
    named(arenas[at]?.name, t('templates.editor.arenaNumber', { number: at + 1 }));
  const onRadar = (at: number) => {
    const arena = arenaOf(template, radarOrder[at] ?? '');
    return named(arena?.chartName, nameOf(arenas.findIndex((one) => one.id === radarOrder[at])));
  };
  return (
    <Step title={t('templates.parts.arenas')} intro={<p>{t('templates.editor.arenasIntro')}</p>}>
      <h3 className="ds-heading" data-size="2xs">
        {t('templates.editor.tableOrder')}
      </h3>
      <ItemList
        path={['arenas']}
        keys={arenas.map((arena) => arena.id)}
        nameOf={nameOf}
        label={t('templates.editor.tableOrder')}
        add={t('templates.editor.addArena')}
        first="name"
      >
        {(at) => (
          <div className="form-arena-line" lang={language}>
            <LineAt
              path={['arenas', at, 'name']}
              label={t('templates.editor.arenaNumber', { number: at + 1 })}
            />
            <Link
              to="/templates/$id/{-$part}"
              params={{ id, part: partName({ kind: 'arena', id: arenas[at]?.id ?? '' }) }}
            >
              {t('templates.editor.openArena', { name: nameOf(at) })}
            </Link>
          </div>
        )}
      </ItemList>
      <h3 className="ds-heading" data-size="2xs">
        {t('templates.editor.radarOrder')}
      </h3>
      <p className="quiet">{t('templates.editor.radarOrderHelp')}</p>
      <ItemList
        path={['radarOrder']}
        keys={radarOrder}
        nameOf={onRadar}
        label={t('templates.editor.radarOrder')}
        removable={false}
      >
        {(at) => (
          <span className="form-radar-line" lang={language}>
            {onRadar(at)}
          </span>
        )}
      </ItemList>
    </Step>
  );
}

/** One arena with its guidance and statements. */
export function ArenaPart({ arenaId }: { readonly arenaId: string }) {
  const { t } = useTranslation();
  const { template } = useEditing();
  const at = template.arenas.findIndex(({ id }) => id === arenaId);
  const arena = template.arenas[at];
  if (arena === undefined) return null;
  const path = ['arenas', at];
  return (
    <Step
      title={named(arena.name, t('templates.editor.arenaNumber', { number: at + 1 }))}
      lang={template.language}
    >
      <LineAt path={[...path, 'name']} label={t('templates.editor.arenaName')} />
      <LineAt
        path={[...path, 'chartName']}
        label={t('templates.editor.chartName')}
        description={t('templates.editor.chartNameHelp')}
      />
      <TextAt path={[...path, 'definition']} label={t('templates.editor.definition')} lines={2} />
      <h3 className="ds-heading" data-size="2xs">
        {t('templates.editor.guidance')}
      </h3>
      <p className="quiet">{t('templates.editor.guidanceHelp')}</p>
      {template.levels.map((level, number) => (
        <LinesAt
          key={level.id}
          path={[...path, 'guidance', level.id]}
          label={named(level.name, t('templates.editor.levelNumber', { number: number + 1 }))}
          most={60}
          longest={1000}
        />
      ))}
      <h3 className="ds-heading" data-size="2xs">
        {t('templates.editor.statements')}
      </h3>
      <p className="quiet">{t('templates.editor.statementsHelp')}</p>
      <ItemList
        path={[...path, 'statements']}
        keys={arena.statements.map(({ id }) => id)}
        nameOf={(place) =>
          named(
            arena.statements[place]?.text,
            t('templates.editor.statementNumber', { number: place + 1 }),
          )
        }
        label={t('templates.editor.statements')}
        add={t('templates.editor.addStatement')}
        first="text"
      >
        {(place) => <StatementFields path={[...path, 'statements', place]} number={place + 1} />}
      </ItemList>
    </Step>
  );
}

interface StatementFieldsProps {
  readonly path: readonly (string | number)[];
  readonly number: number;
}

function StatementFields({ path, number }: StatementFieldsProps) {
  const { t } = useTranslation();
  return (
    <div className="stack">
      <LineAt path={[...path, 'text']} label={t('templates.editor.statementNumber', { number })} />
      <LinesAt
        path={[...path, 'points']}
        label={t('templates.editor.points')}
        description={t('templates.editor.pointsHelp')}
        most={20}
        longest={200}
      />
    </div>
  );
}
