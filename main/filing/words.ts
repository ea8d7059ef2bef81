import type { FilingPlace } from '#domain/filing/places.ts';
import type { Language } from '#domain/language.ts';

/** What a document is called on the case, in the language of its form. */
export const TITLES: Readonly<Record<Language, Readonly<Record<FilingPlace, string>>>> = {
  da: {
    personnel: 'Spind og udviklingsplan',
    development: 'Notat om udviklingssamtale',
    'leader-copy': 'Udviklingssamtale, lederens eksemplar',
    'manager-copy': 'Notat om udviklingssamtale',
  },
  nb: {
    personnel: 'Spind og utviklingsplan',
    development: 'Notat om utviklingssamtale',
    'leader-copy': 'Utviklingssamtale, lederens eksemplar',
    'manager-copy': 'Notat om utviklingssamtale',
  },
  en: {
    personnel: 'Radar and development plan',
    development: 'Note on the development conversation',
    'leader-copy': 'Development conversation, the leader’s copy',
    'manager-copy': 'Note on the development conversation',
  },
};

/** What the document on the personnel case is called where the form has no plan of its own. */
export const WITHOUT_PLAN: Readonly<Record<Language, string>> = {
  da: 'Udviklingsplan fra samtalen',
  nb: 'Utviklingsplan fra samtalen',
  en: 'Development plan from the conversation',
};

/** The first words of a spreadsheet of the log, in the language of the interface. */
export const LOG_HEADINGS: Readonly<Record<Language, readonly string[]>> = {
  da: [
    'Tidspunkt',
    'Resultat',
    'Dokument',
    'Filtype',
    'Version',
    'For',
    'Af',
    'Sted',
    'System',
    'Sagsnummer',
    'Fil',
    'SHA-256',
    'Revision',
  ],
  nb: [
    'Tidspunkt',
    'Resultat',
    'Dokument',
    'Filtype',
    'Versjon',
    'For',
    'Av',
    'Sted',
    'System',
    'Saksnummer',
    'Fil',
    'SHA-256',
    'Revisjon',
  ],
  en: [
    'Time',
    'Result',
    'Document',
    'File type',
    'Version',
    'For',
    'By',
    'Place',
    'System',
    'Case number',
    'File',
    'SHA-256',
    'Revision',
  ],
};

/** What became of a line, and where it was filed, in the language of the interface. */
export const LOG_WORDS: Readonly<
  Record<Language, Readonly<Record<'done' | 'failed' | 'intended' | FilingPlace, string>>>
> = {
  da: {
    done: 'Gemt',
    failed: 'Ikke gemt',
    intended: 'Ikke afklaret',
    personnel: 'Personalesag',
    development: 'Udviklingssag',
    'leader-copy': 'Lederens kopi',
    'manager-copy': 'Lederens leders kopi',
  },
  nb: {
    done: 'Lagret',
    failed: 'Ikke lagret',
    intended: 'Ikke avklart',
    personnel: 'Personalsak',
    development: 'Utviklingssak',
    'leader-copy': 'Lederens kopi',
    'manager-copy': 'Lederens leders kopi',
  },
  en: {
    done: 'Filed',
    failed: 'Not filed',
    intended: 'Not known',
    personnel: 'Personnel case',
    development: 'Development case',
    'leader-copy': 'The leader’s copy',
    'manager-copy': 'The manager’s copy',
  },
};
