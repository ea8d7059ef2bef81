import type { shell as danish } from '../da/shell.ts';
import type { Texts } from '../texts.ts';

export const shell = {
  program: 'Lederspind',
  skip: 'Gå til innholdet',
  places: 'Steder',
  overview: 'Oversikt',
  people: 'Personer',
  templates: 'Maler',
  settings: 'Innstillinger',
  help: 'Tastatur',
  search: 'Søk',
  searchHint: 'Navn, område eller ord',
  broken: {
    title: 'Skjermen kunne ikke vises',
    text: 'Noe gikk galt her på skjermen. Alt som sto som lagret, er lagret. Gå til oversikten, eller start Lederspind på nytt.',
    back: 'Gå til oversikten',
  },
  missing: {
    title: 'Her er det ingenting',
    text: 'Siden finnes ikke. Gå til oversikten, og finn samtalen derfra.',
  },
  noBridge: {
    title: 'Lederspind kunne ikke starte',
    text: 'Vinduet fikk ikke forbindelse med resten av programmet. Ingenting er endret. Lukk vinduet, og start Lederspind på nytt.',
  },
  keys: {
    title: 'Dette kan tastaturet',
    close: 'Lukk',
    key: 'Tast',
    does: 'Gjør',
    help: 'Viser denne listen',
    next: 'Går til neste felt eller knapp, med Shift til den forrige',
    undo: 'Angrer',
    redo: 'Gjentar',
    search: 'Går til søkefeltet',
    arrows: 'Flytter et punkt i spinnet ett trinn',
    bigArrows: 'Flytter et punkt i spinnet i større trinn',
    ends: 'Flytter et punkt til enden av skalaen',
    escape: 'Setter et punkt tilbake mens du drar i det. Lukker et vindu',
    zoom: 'Gjør alt større eller mindre, med 0 som utgangspunkt',
  },
} satisfies Texts<typeof danish>;
