import type { search as danish } from '../da/search.ts';
import type { Texts } from '../texts.ts';

export const search = {
  title: 'Søk etter «{{text}}»',
  none: 'Fant ingenting. Søk etter et navn, et område eller et ord fra en samtale du kan se.',
  count_one: '{{count}} sted',
  count_other: '{{count}} steder',
  kind: { person: 'Person', conversation: 'Samtale' },
} satisfies Texts<typeof danish>;
