import { useTranslation } from 'react-i18next';
import { LANGUAGES, type Language } from '#domain/language-names.ts';

/** The language that the interface speaks now. */
export function useLanguage(): Language {
  const { i18n } = useTranslation();
  return LANGUAGES.find((language) => language === i18n.language) ?? 'da';
}
