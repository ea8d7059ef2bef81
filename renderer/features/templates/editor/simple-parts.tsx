import { useTranslation } from 'react-i18next';
import { LANGUAGES } from '#domain/language-names.ts';
import { ASKED } from '#domain/template.ts';
import { LANGUAGE_NAMES } from '../../../ui/language-choice.tsx';
import { Step } from '../../../ui/step.tsx';
import { useEditing } from './editing.ts';
import { ChoiceAt, LineAt, TextAt } from './fields.tsx';
import { ItemList } from './item-list.tsx';
import { named } from '../named.ts';

/** What the form is called, and whose it is. */
export function AboutPart() {
  const { t } = useTranslation();
  return (
    <Step title={t('templates.parts.about')} intro={<p>{t('templates.editor.aboutIntro')}</p>}>
      <LineAt path={['name']} label={t('templates.editor.name')} />
      <LineAt
        path={['title']}
        label={t('templates.editor.documentTitle')}
        description={t('templates.editor.documentTitleHelp')}
      />
      <LineAt
        path={['owner']}
        label={t('templates.editor.owner')}
        description={t('templates.editor.ownerHelp')}
      />
      <ChoiceAt
        path={['language']}
        label={t('templates.editor.language')}
        description={t('templates.editor.languageHelp')}
        choices={LANGUAGES.map((language) => ({ id: language, name: LANGUAGE_NAMES[language] }))}
      />
    </Step>
  );
}

/** The levels of leaders that guidance is written for. */
export function LevelsPart() {
  const { t } = useTranslation();
  const { levels, language } = useEditing().template;
  return (
    <Step title={t('templates.parts.levels')} intro={<p>{t('templates.editor.levelsIntro')}</p>}>
      <ItemList
        path={['levels']}
        keys={levels.map(({ id }) => id)}
        nameOf={(at) =>
          named(levels[at]?.name, t('templates.editor.levelNumber', { number: at + 1 }))
        }
        label={t('templates.parts.levels')}
        add={t('templates.editor.addLevel')}
        first="name"
      >
        {(at) => (
          <div lang={language}>
            <LineAt
              path={['levels', at, 'name']}
              label={t('templates.editor.levelNumber', { number: at + 1 })}
            />
          </div>
        )}
      </ItemList>
    </Step>
  );
}

/** What happens before, in and after the talk, and what it asks of whom. */
export function PhasesPart() {
  const { t } = useTranslation();
  const { phases } = useEditing().template;
  return (
    <Step title={t('templates.parts.phases')} intro={<p>{t('templates.editor.phasesIntro')}</p>}>
      <ItemList
        path={['phases']}
        keys={phases.map((_, at) => String(at))}
        nameOf={(at) =>
          named(phases[at]?.name, t('templates.editor.phaseNumber', { number: at + 1 }))
        }
        label={t('templates.parts.phases')}
        add={t('templates.editor.addPhase')}
        first="name"
      >
        {(at) => (
          <div className="stack">
            <LineAt
              path={['phases', at, 'name']}
              label={t('templates.editor.phaseNumber', { number: at + 1 })}
            />
            <Tasks phase={at} />
          </div>
        )}
      </ItemList>
    </Step>
  );
}

function Tasks({ phase }: { readonly phase: number }) {
  const { t } = useTranslation();
  const tasks = useEditing().template.phases[phase]?.tasks ?? [];
  return (
    <ItemList
      path={['phases', phase, 'tasks']}
      keys={tasks.map((_, at) => String(at))}
      nameOf={(at) => t('templates.editor.taskNumber', { number: at + 1 })}
      label={t('templates.editor.tasks')}
      add={t('templates.editor.addTask')}
      first="text"
    >
      {(at) => (
        <div className="form-pair">
          <ChoiceAt
            path={['phases', phase, 'tasks', at, 'who']}
            label={t('templates.editor.taskWho')}
            choices={ASKED.map((who) => ({ id: who, name: t(`templates.asked.${who}`) }))}
          />
          <TextAt
            path={['phases', phase, 'tasks', at, 'text']}
            label={t('templates.editor.taskNumber', { number: at + 1 })}
            lines={2}
          />
        </div>
      )}
    </ItemList>
  );
}
