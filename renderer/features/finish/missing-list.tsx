import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { missingIn } from '#domain/missing.ts';
import type { OpenConversation } from '#preload/contract.ts';
import { stepName } from '../../data/step.ts';
import { useFormat } from '../../i18n/format.ts';
import { focusPlace } from '../../ui/focus-place.ts';
import { missingText } from './missing-text.ts';
import { placeOfMissing } from './place-of-missing.ts';

/** What the form usually holds by now, each with the way to its place. Nothing is forbidden. */
export function MissingList({ open }: { readonly open: OpenConversation }) {
  const { t } = useTranslation();
  const { list } = useFormat();
  const { conversation, template } = open;
  const missing = missingIn(conversation, template);
  return (
    <section className="finish-part" aria-labelledby="finish-missing">
      <h3 id="finish-missing" className="ds-heading" data-size="2xs">
        {t('finish.missing.title')}
      </h3>
      <p className="quiet">
        {t(missing.length === 0 ? 'finish.missing.none' : 'finish.missing.help')}
      </p>
      {missing.length > 0 && (
        <ul className="finish-missing">
          {missing.map((one) => {
            const { step, field } = placeOfMissing(one, open);
            return (
              <li key={JSON.stringify(one)}>
                <Link
                  className="ds-link"
                  to="/conversations/$id/{-$step}"
                  params={{ id: conversation.id, step: stepName(step) }}
                  onClick={() => field !== null && focusPlace(field)}
                >
                  {missingText(one, open, t, list)}
                </Link>
              </li>
            );
          })}
        </ul>
      )}
    </section>
  );
}
