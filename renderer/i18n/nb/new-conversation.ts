import type { newConversation as danish } from '../da/new-conversation.ts';
import type { Texts } from '../texts.ts';

export const newConversation = {
  title: 'Ny samtale',
  intro: 'Velg hvem som skal snakke sammen, og når. Begge forbereder seg etterpå.',
  leader: 'Leder',
  leaderHelp: 'Den samtalen handler om.',
  manager: 'Leders leder',
  choose: 'Velg en person',
  template: 'Mal',
  year: 'År',
  date: 'Dato for samtalen',
  dateHelp: 'Kan vente. Skriv for eksempel 12.3.2027.',
  begin: 'Opprett samtalen',
  cancel: 'Avbryt',
  leaderMissing: 'Velg den lederen samtalen handler om.',
  managerMissing: 'Velg lederens egen leder.',
  samePerson: 'Velg to forskjellige personer.',
  templateMissing: 'Velg en mal.',
  yearWrong: 'Skriv et årstall fra 1990 til 2199.',
  dateWrong:
    'Den dagen finnes ikke i kalenderen. Skriv for eksempel 12.3.2027, eller la feltet stå tomt.',
  tooFew: 'Det må være to personer før en samtale kan opprettes. Legg dem til først.',
  toPeople: 'Legg til personer',
  addOther: 'Mangler det noen? Legg til en person',
} satisfies Texts<typeof danish>;
