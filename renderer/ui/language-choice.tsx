import { Fieldset, Radio } from '@digdir/designsystemet-react';
import { LANGUAGES, type Language } from '#domain/language-names.ts';

/** Each language in its own words. */
export const LANGUAGE_NAMES = {
  da: 'Dansk',
  nb: 'Norsk bokmål',
  en: 'English',
} as const satisfies Record<Language, string>;

interface LanguageChoiceProps {
  readonly label: string;
  readonly value: Language;
  readonly onChoose: (language: Language) => void;
}

/** The language of the interface. */
export function LanguageChoice({ label, value, onChoose }: LanguageChoiceProps) {
  return (
    <Fieldset>
      <Fieldset.Legend>{label}</Fieldset.Legend>
      <div className="row">
        {LANGUAGES.map((language) => (
          <Radio
            key={language}
            name="language"
            label={LANGUAGE_NAMES[language]}
            value={language}
            lang={language}
            checked={value === language}
            onChange={() => onChoose(language)}
          />
        ))}
      </div>
    </Fieldset>
  );
}
