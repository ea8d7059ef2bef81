import { useTranslation } from 'react-i18next';
import type { FormChange } from '#domain/form-changes.ts';

interface ChangeListProps {
  readonly changes: readonly FormChange[];
  /** The language of the form. */
  readonly lang: string;
}

/** What is new, gone, or said in other words in a newer form. */
export function ChangeList({ changes, lang }: ChangeListProps) {
  const { t } = useTranslation();
  if (changes.length === 0) return <p>{t('parts.takeOver.same')}</p>;
  return (
    <section className="take-over-part">
      <h3 className="ds-label">{t('parts.takeOver.changes')}</h3>
      <ul>
        {changes.map((change) =>
          change.kind === 'scale' ? (
            <li key="scale">{t('parts.takeOver.scale')}</li>
          ) : (
            <li key={`${change.kind}/${change.part}/${change.words}`}>
              {t(`parts.takeOver.${change.kind}.${change.part}`)} <q lang={lang}>{change.words}</q>
            </li>
          ),
        )}
      </ul>
    </section>
  );
}
