import type { search as danish } from '../da/search.ts';
import type { Texts } from '../texts.ts';

export const search = {
  title: 'Søk etter «{{text}}»',
  nothingAsked: 'Skriv et navn, et område eller et ord i søkefeltet.',
  emptyTitle: 'Søk',
  none: 'Fant ingenting. Søk etter et navn, et område eller et ord fra en samtale du kan se.',
  count_one: '{{count}} sted',
  count_other: '{{count}} steder',
  people: 'Personer ({{count}})',
  conversations: 'Samtaler ({{count}})',
  opens: 'Samtalen åpner med spørsmålet om hvem som sitter her.',
  most: 'Her står de {{count}} nyeste. Søk med flere ord hvis det riktige ikke er her.',
} satisfies Texts<typeof danish>;
