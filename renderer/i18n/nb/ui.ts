import type { ui as danish } from '../da/ui.ts';
import type { Texts } from '../texts.ts';

export const ui = {
  stored: 'Lagret',
  storing: 'Lagrer …',
  notStored: 'Ikke lagret: {{reason}}',
  retry: 'Prøv igjen',
  tooLong:
    'Teksten er for lang: {{length}} tegn, og det er plass til {{limit}}. Det siste er ikke lagret ennå. Gjør den kortere.',
  noDay: 'Den dagen finnes ikke i kalenderen. Skriv for eksempel 12.3.2027.',
  dateHint: 'Skriv for eksempel 12.3.2027.',
  more: 'Vis {{amount}} til',
  showAll: 'Vis alt',
  showLess: 'Vis mindre',
  passphrase: {
    label: 'Passfrase',
    hint: 'Minst 12 tegn. Fire-fem ord som ikke hører sammen, er enkle å huske og vanskelige å gjette.',
    repeat: 'Skriv den en gang til',
    differ: 'De to er ikke like ennå.',
    missing_one: 'Det mangler {{count}} tegn.',
    missing_other: 'Det mangler {{count}} tegn.',
    fair: 'Den kan brukes. Et par ord til gjør den vanskeligere å gjette.',
    good: 'Den er vanskelig å gjette.',
    strong: 'Den er svært vanskelig å gjette.',
  },
  radar: {
    table: 'Tallene i spinnet',
    arena: 'Ledelsesarena',
    notRated: 'ikke vurdert',
    value: '{{value}} av {{max}}',
    valueBetween: '{{value}} på en skala som går fra {{min}} til {{max}}',
    rests: '{{on}} av {{of}}',
    restsLong: ', ut fra {{on}} av {{of}} utsagn',
    offScale: 'Skriv et tall fra {{min}} til {{max}} i trinn på {{step}}. Tallet er som før.',
    show: 'Vis',
    seriesValue: '{{series}}, {{arena}}',
  },
} satisfies Texts<typeof danish>;
