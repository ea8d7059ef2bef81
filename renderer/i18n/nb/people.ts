import type { people as danish } from '../da/people.ts';
import type { Texts } from '../texts.ts';

export const people = {
  title: 'Personer',
  add: 'Legg til person',
  empty: 'Her står de lederne som holder samtaler. Legg til den første.',
  list: 'Alle personer',
  edit: 'Endre {{name}}',
  addTitle: 'Legg til en person',
  editTitle: 'Endre opplysninger om {{name}}',
  name: 'Navn',
  jobTitle: 'Tittel',
  unit: 'Enhet eller faglig ansvarsområde',
  unitShort: 'Enhet',
  level: 'Ledernivå',
  levelHelp: 'Nivået bestemmer hvilken veiledning som står ved siden av skjemaet.',
  noLevel: 'Ikke valgt',
  levels: {
    'leder-af-medarbejdere': 'Leder for medarbeidere',
    'leder-af-ledere': 'Leder for ledere',
    direktion: 'Medlem av toppledelsen',
  },
  manager: 'Nærmeste leder',
  noManager: 'Ikke valgt',
  save: 'Lagre',
  cancel: 'Avbryt',
  nameMissing: 'Skriv et navn.',
  lineTooLong: 'Det er for langt: {{length}} tegn. Det er plass til {{limit}}.',
  circle: '{{name}} har selv denne personen som leder, direkte eller gjennom andre. Velg en annen.',
  gone: 'Den personen finnes ikke lenger. Gå tilbake til listen.',
  back: 'Tilbake til personer',
} satisfies Texts<typeof danish>;
