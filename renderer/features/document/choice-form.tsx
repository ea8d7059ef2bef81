import { Checkbox, Fieldset, Radio } from '@digdir/designsystemet-react';
import { useTranslation } from 'react-i18next';
import type { Side } from '#domain/conversation.ts';
import { possibleParts } from '#domain/document-choice.ts';
import type { Template } from '#domain/template.ts';
import { profilesOf, withPart, type DocumentWish } from './document-wish.ts';

interface ChoiceFormProps {
  readonly template: Template;
  readonly side: Side;
  readonly wish: DocumentWish;
  readonly onWish: (wish: DocumentWish) => void;
}

/** For whom the document is, and what goes into it. */
export function ChoiceForm({ template, side, wish, onWish }: ChoiceFormProps) {
  const { t } = useTranslation();
  const { profile, parts } = wish;
  const profiles = profilesOf(side);
  return (
    <>
      {profiles.length > 1 && (
        <Fieldset>
          <Fieldset.Legend>{t('documents.forWhom')}</Fieldset.Legend>
          {profiles.map((one) => (
            <Radio
              key={one}
              name="document-profile"
              value={one}
              label={t(`documents.profile.${one}`)}
              description={t(`documents.profileText.${one}`)}
              checked={profile === one}
              onChange={() => onWish({ ...wish, profile: one })}
            />
          ))}
        </Fieldset>
      )}
      <Fieldset className="document-parts">
        <Fieldset.Legend>{t('documents.parts')}</Fieldset.Legend>
        {possibleParts(template, profile).map((part) => (
          <Checkbox
            key={part}
            value={part}
            label={t(`documents.part.${part}`)}
            checked={parts[profile].includes(part)}
            onChange={({ target }) => onWish(withPart(wish, part, target.checked))}
          />
        ))}
      </Fieldset>
    </>
  );
}
