import type { seat as danish } from '../da/seat.ts';
import type { Texts } from '../texts.ts';

export const seat = {
  question: 'Hvem sitter her nå?',
  title: {
    leader: 'Jeg er leder',
    manager: 'Jeg er leders leder',
    joint: 'Vi sitter sammen',
  },
  help: {
    leader: 'Skriv dine egne eksempler og vurderinger.',
    manager: 'Skriv hvordan du ser det.',
    begin: 'Begynn samtalen, og se begges forberedelse side om side.',
    resume: 'Gå videre i samtalen.',
    locked: 'Les samtalen. Den er låst.',
    ownNote: 'Se ditt eget notat.',
  },
  unseen: '{{other}} ser det ikke ennå.',
  seen: '{{other}} kan se det nå.',
  hasPin: 'Åpnes med PIN-kode',
  idle: 'Plassen ble forlatt fordi ingen rørte noe på {{minutes}} minutter. Alt som kunne lagres, er lagret.',
  pin: {
    title: 'PIN-kode for {{name}}',
    label: 'PIN-kode',
    labelOf: 'PIN-kode, {{name}}',
    open: 'Gå til plassen min',
    cancel: 'Tilbake',
    wait_one: 'Du kan prøve igjen om {{count}} sekund.',
    wait_other: 'Du kan prøve igjen om {{count}} sekunder.',
    forgotten: 'Glemt PIN-kode?',
  },
  clear: {
    title: 'Fjern PIN-koden for {{name}}',
    text: 'Gjenopprettingskoden til denne pc-en fjerner PIN-koden. Det som er skrevet på plassen, blir liggende. Plassen er åpen til {{name}} velger en ny PIN-kode.',
    code: 'Gjenopprettingskode',
    hint: 'Store og små bokstaver, mellomrom og streker er uten betydning.',
    yes: 'Fjern PIN-koden',
    done: 'PIN-koden for {{name}} er fjernet.',
  },
  begin: {
    title: 'Begynne samtalen?',
    text: 'Begges forberedelse blir åpnet for dere begge. Det kan ikke tas tilbake. Deres egne notater forblir private.',
    pins: 'Den som har låst sin forberedelse, åpner den med PIN-koden sin.',
    yes: 'Begynn samtalen',
    no: 'Ikke ennå',
  },
} satisfies Texts<typeof danish>;
