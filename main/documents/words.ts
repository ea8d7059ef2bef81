import type { DocumentProfile } from '#domain/document-choice.ts';
import type { Language } from '#domain/language.ts';

/** The few words that a document has of its own; all others come from its template. */
export interface DocumentWords {
  readonly leader: string;
  readonly manager: string;
  readonly unit: string;
  readonly year: string;
  readonly date: string;
  readonly participants: string;
  readonly arena: string;
  readonly statement: string;
  /** The mean of statements, and on how many of them it rests: below them, or where they are not seen. */
  readonly mean: string;
  readonly restsOn: (on: number, of: number) => string;
  readonly restsOnStatements: (on: number, of: number) => string;
  /** What somebody added to the form: the heading of the part, and of its columns. */
  readonly own: string;
  readonly ownItem: string;
  readonly answer: string;
  /** Before an answer that both gave together. */
  readonly together: string;
  readonly due: string;
  readonly responsible: string;
  readonly notRated: string;
  readonly notRelevant: string;
  /** The remark under the numbers where some are missing; `start` is where the chart shows them. */
  readonly notRatedRemark: (start: string) => string;
  /** What the talk changed, and the headings of its table. */
  readonly changed: string;
  readonly rating: string;
  readonly before: string;
  readonly after: string;
  readonly why: string;
  /** What they wanted to remember. */
  readonly topics: string;
  /** For whom the document is, by its profile, and the word for that in a file's name. */
  readonly purpose: Readonly<Record<DocumentProfile, string>>;
  readonly purposeInName: Readonly<Record<DocumentProfile, string>>;
  readonly saved: (day: string) => string;
  readonly page: string;
  readonly of: string;
}

/** Stands in a table where there is no score. */
export const NO_SCORE = '–';

const DANISH: DocumentWords = {
  leader: 'Leder',
  manager: 'Leders leder',
  unit: 'Enhed/fagligt ansvarsområde',
  year: 'År',
  date: 'Dato',
  participants: 'Hvem og hvornår',
  arena: 'Ledelsesarena',
  statement: 'Udsagn',
  mean: 'Gennemsnit',
  restsOn: (on, of) => `${on} af ${of}`,
  restsOnStatements: (on, of) => `${on} af ${of} udsagn`,
  own: 'Egne udsagn og spørgsmål',
  ownItem: 'Udsagn eller spørgsmål',
  answer: 'Svar',
  together: 'Sammen',
  due: 'Frist',
  responsible: 'Ansvarlig',
  notRated: 'ikke vurderet',
  notRelevant: 'ikke relevant',
  notRatedRemark: (start) => `${NO_SCORE} betyder ikke vurderet. I spindet står det som ${start}.`,
  changed: 'Ændret under samtalen',
  rating: 'Vurdering',
  before: 'Før',
  after: 'Efter',
  why: 'Hvorfor',
  topics: 'Emner at huske',
  purpose: {
    personal: 'Til personalesagen',
    manager: 'Fortroligt. Til udviklingssagen, som kun lederens leder har adgang til',
    leader: 'Lederens eksemplar',
    preparation: 'Forberedelse til samtalen',
  },
  purposeInName: {
    personal: 'personalesag',
    manager: 'udviklingssag',
    leader: 'lederens eksemplar',
    preparation: 'forberedelse',
  },
  saved: (day) => `Gemt ${day}`,
  page: 'Side',
  of: 'af',
};

const NORWEGIAN: DocumentWords = {
  leader: 'Leder',
  manager: 'Leders leder',
  unit: 'Enhet/faglig ansvarsområde',
  year: 'År',
  date: 'Dato',
  participants: 'Hvem og når',
  arena: 'Ledelsesarena',
  statement: 'Utsagn',
  mean: 'Gjennomsnitt',
  restsOn: (on, of) => `${on} av ${of}`,
  restsOnStatements: (on, of) => `${on} av ${of} utsagn`,
  own: 'Egne utsagn og spørsmål',
  ownItem: 'Utsagn eller spørsmål',
  answer: 'Svar',
  together: 'Sammen',
  due: 'Frist',
  responsible: 'Ansvarlig',
  notRated: 'ikke vurdert',
  notRelevant: 'ikke relevant',
  notRatedRemark: (start) => `${NO_SCORE} betyr ikke vurdert. I diagrammet står det som ${start}.`,
  changed: 'Endret under samtalen',
  rating: 'Vurdering',
  before: 'Før',
  after: 'Etter',
  why: 'Hvorfor',
  topics: 'Emner å huske',
  purpose: {
    personal: 'Til personalmappen',
    manager: 'Fortrolig. Til utviklingssaken, som bare leders leder har tilgang til',
    leader: 'Lederens eksemplar',
    preparation: 'Forberedelse til samtalen',
  },
  purposeInName: {
    personal: 'personalmappe',
    manager: 'utviklingssak',
    leader: 'lederens eksemplar',
    preparation: 'forberedelse',
  },
  saved: (day) => `Lagret ${day}`,
  page: 'Side',
  of: 'av',
};

const ENGLISH: DocumentWords = {
  leader: 'Leader',
  manager: 'Leader’s manager',
  unit: 'Unit/professional area',
  year: 'Year',
  date: 'Date',
  participants: 'Who and when',
  arena: 'Leadership arena',
  statement: 'Statement',
  mean: 'Mean',
  restsOn: (on, of) => `${on} of ${of}`,
  restsOnStatements: (on, of) => `${on} of ${of} statements`,
  own: 'Own statements and questions',
  ownItem: 'Statement or question',
  answer: 'Answer',
  together: 'Together',
  due: 'Due',
  responsible: 'Responsible',
  notRated: 'not rated',
  notRelevant: 'not relevant',
  notRatedRemark: (start) => `${NO_SCORE} means not rated. In the chart it stands at ${start}.`,
  changed: 'Changed during the talk',
  rating: 'Rating',
  before: 'Before',
  after: 'After',
  why: 'Why',
  topics: 'Topics to remember',
  purpose: {
    personal: 'For the personnel file',
    manager: 'Confidential. For the development case that only the leader’s manager can open',
    leader: 'The leader’s copy',
    preparation: 'Preparation for the talk',
  },
  purposeInName: {
    personal: 'personnel file',
    manager: 'development case',
    leader: 'leader’s copy',
    preparation: 'preparation',
  },
  saved: (day) => `Saved ${day}`,
  page: 'Page',
  of: 'of',
};

/** The documents' own words in each language. */
export const WORDS = { da: DANISH, nb: NORWEGIAN, en: ENGLISH } as const satisfies Record<
  Language,
  DocumentWords
>;
