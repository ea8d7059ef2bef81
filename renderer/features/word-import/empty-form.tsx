import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { TemplateLine } from '#preload/contract.ts';
import { useTemplates } from '../../data/template.ts';
import { useSaveForm } from '../../data/word-import.ts';
import { ChoiceField } from '../../ui/choice-field.tsx';
import { ErrorNote } from '../../ui/error-note.tsx';

/** An empty form to fill in, for somebody who has not this program. */
export function EmptyForm() {
  const { t } = useTranslation();
  const templates = useTemplates();
  return (
    <section className="word-empty" aria-labelledby="word-empty">
      <h2 id="word-empty" className="ds-heading" data-size="xs">
        {t('wordImport.emptyForm.title')}
      </h2>
      <p>{t('wordImport.emptyForm.text')}</p>
      <ErrorNote error={templates.error} />
      {templates.data !== undefined && <Choice templates={templates.data} />}
    </section>
  );
}

function Choice({ templates }: { readonly templates: readonly TemplateLine[] }) {
  const { t } = useTranslation();
  const save = useSaveForm();
  const [chosen, setChosen] = useState(templates[0]?.id ?? '');
  const template = templates.find(({ id }) => id === chosen);
  if (template === undefined) return null;
  const { id, version } = template;
  return (
    <>
      <ChoiceField
        label={t('newConversation.template')}
        value={id}
        choices={templates}
        onChoose={setChosen}
      />
      <div className="row">
        <button
          className="ds-button"
          data-variant="secondary"
          type="button"
          disabled={save.isPending}
          onClick={() => save.mutate({ id, version })}
        >
          {t('wordImport.emptyForm.save')}
        </button>
      </div>
      <ErrorNote error={save.error} />
      {save.data?.saved === true && <p role="status">{t('wordImport.emptyForm.saved')}</p>}
    </>
  );
}
