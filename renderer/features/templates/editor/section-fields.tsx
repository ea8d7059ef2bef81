import { useTranslation } from 'react-i18next';
import type { FormPath } from '#domain/draft/edit-draft.ts';
import { DRAFT_WORDS } from '#domain/draft/draft-words.ts';
import { assertNever } from '#domain/result.ts';
import type { Section, SectionOf } from '#domain/sections.ts';
import { placeAt, useEditing } from './editing.ts';
import { ChoiceAt, LineAt, Tick } from './fields.tsx';
import { ItemList } from './item-list.tsx';
import { NumberAt } from './number-field.tsx';
import { named } from '../named.ts';

interface FieldsProps<Kind extends Section['kind']> {
  readonly section: SectionOf<Kind>;
  readonly path: FormPath;
}

/** What only sections of that kind have. */
export function SectionFields({ section, path }: FieldsProps<Section['kind']>) {
  switch (section.kind) {
    case 'examples':
      return <ExamplesFields section={section} path={path} />;
    case 'ratings':
      return <RatingsFields section={section} path={path} />;
    case 'focus':
      return <FocusFields path={path} />;
    case 'plan':
      return <PlanFields section={section} path={path} />;
    case 'findings':
      return <FindingsFields section={section} path={path} />;
    case 'agreements':
      return <AgreementsFields path={path} />;
    case 'questions':
      return <QuestionsFields section={section} path={path} />;
    case 'pay':
      return null;
    default:
      return assertNever(section);
  }
}

function ExamplesFields({ section, path }: FieldsProps<'examples'>) {
  const { t } = useTranslation();
  const { prompts } = section;
  return (
    <>
      <ChoiceAt
        path={[...path, 'of']}
        label={t('templates.editor.examplesOf')}
        choices={[
          { id: 'arenas', name: t('templates.editor.ofArenas') },
          { id: 'statements', name: t('templates.editor.ofStatements') },
        ]}
      />
      <LineAt path={[...path, 'heading']} label={t('templates.editor.examplesHeading')} />
      <ItemList
        path={[...path, 'prompts']}
        keys={prompts.map(({ id }) => id)}
        nameOf={(at) =>
          named(prompts[at]?.short, t('templates.editor.promptNumber', { number: at + 1 }))
        }
        label={t('templates.editor.prompts')}
        add={t('templates.editor.addPrompt')}
        first="heading"
      >
        {(at) => (
          <div className="stack">
            <LineAt
              path={[...path, 'prompts', at, 'heading']}
              label={t('templates.editor.promptNumber', { number: at + 1 })}
            />
            <LineAt
              path={[...path, 'prompts', at, 'short']}
              label={t('templates.editor.promptShort')}
              description={t('templates.editor.promptShortHelp')}
            />
          </div>
        )}
      </ItemList>
    </>
  );
}

function RatingsFields({ section, path }: FieldsProps<'ratings'>) {
  const { t } = useTranslation();
  const { template, edit } = useEditing();
  const words = DRAFT_WORDS[template.language].ratings;
  return (
    <>
      <LineAt path={[...path, 'chartTitle']} label={t('templates.editor.chartTitle')} />
      <LineAt path={[...path, 'series', 'leader']} label={t('templates.editor.leaderSeries')} />
      {(['manager', 'desired'] as const).map((series) => {
        const at = [...path, 'series', series];
        const asked = section.series[series] !== null;
        const set = (checked: boolean) =>
          edit({ kind: 'set', path: at, value: checked ? words[series] : null });
        return (
          <div key={series} className="stack">
            <Tick
              label={t(`templates.editor.${series}Asked`)}
              place={`asked/${placeAt(at)}`}
              checked={asked}
              onChange={set}
            />
            {asked && <LineAt path={at} label={t(`templates.editor.${series}Series`)} />}
          </div>
        );
      })}
    </>
  );
}

function FocusFields({ path }: { readonly path: FormPath }) {
  const { t } = useTranslation();
  return (
    <>
      <div className="form-pair">
        <LineAt path={[...path, 'areaHeading']} label={t('templates.editor.areaHeading')} />
        <LineAt path={[...path, 'keywordsHeading']} label={t('templates.editor.keywordsHeading')} />
      </div>
      <div className="form-numbers">
        <NumberAt path={[...path, 'fewest']} label={t('templates.editor.fewest')} />
        <NumberAt path={[...path, 'most']} label={t('templates.editor.most')} />
      </div>
    </>
  );
}

function PlanFields({ section, path }: FieldsProps<'plan'>) {
  const { t } = useTranslation();
  const { columns } = section;
  const nameOf = (at: number) =>
    named(columns[at]?.heading, t('templates.editor.columnNumber', { number: at + 1 }));
  return (
    <>
      <ItemList
        path={[...path, 'columns']}
        keys={columns.map(({ id }) => id)}
        nameOf={nameOf}
        label={t('templates.editor.columns')}
        add={t('templates.editor.addColumn')}
        first="heading"
      >
        {(at) => (
          <LineAt
            path={[...path, 'columns', at, 'heading']}
            label={t('templates.editor.columnNumber', { number: at + 1 })}
          />
        )}
      </ItemList>
      <ChoiceAt
        path={[...path, 'due']}
        label={t('templates.editor.due')}
        choices={columns.map(({ id }, at) => ({ id, name: nameOf(at) }))}
      />
      <Rows path={path} />
    </>
  );
}

function FindingsFields({ section, path }: FieldsProps<'findings'>) {
  const { t } = useTranslation();
  const { groups } = section;
  return (
    <ItemList
      path={[...path, 'groups']}
      keys={groups.map(({ id }) => id)}
      nameOf={(at) =>
        named(groups[at]?.heading, t('templates.editor.groupNumber', { number: at + 1 }))
      }
      label={t('templates.editor.groups')}
      add={t('templates.editor.addGroup')}
      first="heading"
    >
      {(at) => (
        <div className="stack">
          <LineAt
            path={[...path, 'groups', at, 'heading']}
            label={t('templates.editor.groupNumber', { number: at + 1 })}
          />
          {(['key', 'other'] as const).map((list) => (
            <div key={list} className="form-list">
              <LineAt
                path={[...path, 'groups', at, list, 'heading']}
                label={t(`templates.editor.${list}Heading`)}
              />
              <Rows path={[...path, 'groups', at, list]} />
            </div>
          ))}
        </div>
      )}
    </ItemList>
  );
}

function AgreementsFields({ path }: { readonly path: FormPath }) {
  const { t } = useTranslation();
  return (
    <>
      <LineAt path={[...path, 'textHeading']} label={t('templates.editor.agreementText')} />
      <div className="form-pair">
        <LineAt
          path={[...path, 'responsibleHeading']}
          label={t('templates.editor.agreementResponsible')}
        />
        <LineAt path={[...path, 'dueHeading']} label={t('templates.editor.agreementDue')} />
      </div>
      <Rows path={path} />
    </>
  );
}

function QuestionsFields({ section, path }: FieldsProps<'questions'>) {
  const { t } = useTranslation();
  const { questions } = section;
  return (
    <>
      <ChoiceAt
        path={[...path, 'by']}
        label={t('templates.editor.by')}
        choices={[
          { id: 'each', name: t('templates.editor.byEach') },
          { id: 'together', name: t('templates.editor.byTogether') },
        ]}
      />
      <ItemList
        path={[...path, 'questions']}
        keys={questions.map(({ id }) => id)}
        nameOf={(at) =>
          named(questions[at]?.text, t('templates.editor.questionNumber', { number: at + 1 }))
        }
        label={t('templates.editor.questions')}
        add={t('templates.editor.addQuestion')}
        first="text"
      >
        {(at) => (
          <LineAt
            path={[...path, 'questions', at, 'text']}
            label={t('templates.editor.questionNumber', { number: at + 1 })}
          />
        )}
      </ItemList>
    </>
  );
}

function Rows({ path }: { readonly path: FormPath }) {
  const { t } = useTranslation();
  return <NumberAt path={[...path, 'rows']} label={t('templates.editor.rows')} />;
}
