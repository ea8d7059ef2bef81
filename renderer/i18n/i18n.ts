import { createInstance, type i18n as Texter } from 'i18next';
import { initReactI18next } from 'react-i18next';
import type { Language } from '#domain/language-names.ts';
import { da } from './da/index.ts';
import type { Texts } from './texts.ts';

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'translation';
    resources: { translation: typeof da };
  }
}

/** Danish comes with the program's first file; the other languages when somebody wants them. */
const LOADERS: { readonly [Name in Language]: () => Promise<Texts<typeof da>> } = {
  da: () => Promise.resolve(da),
  nb: async () => (await import('./nb/index.ts')).nb,
  en: async () => (await import('./en/index.ts')).en,
};

/** The one instance that every text comes through. */
export const i18n: Texter = createInstance();

/** Makes the texts ready, in Danish. */
export function startTexts(): void {
  void i18n.use(initReactI18next).init({
    lng: 'da',
    resources: { da: { translation: da } },
    fallbackLng: false,
    initAsync: false,
    interpolation: { escapeValue: false },
    react: { useSuspense: false },
  });
}

/** Speaks that language from now on. */
export async function showTexts(language: Language): Promise<void> {
  i18n.addResourceBundle(language, 'translation', await LOADERS[language]());
  await i18n.changeLanguage(language);
}

/** Shows the whole interface in that language. */
export async function showLanguage(language: Language): Promise<void> {
  await showTexts(language);
  document.documentElement.lang = language;
}
