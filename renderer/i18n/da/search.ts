export const search = {
  title: 'Søgning efter »{{text}}«',
  nothingAsked: 'Skriv et navn, et område eller et ord i søgefeltet.',
  emptyTitle: 'Søgning',
  none: 'Intet fundet. Søg efter et navn, et område eller et ord fra en samtale, du må se.',
  count_one: '{{count}} sted',
  count_other: '{{count}} steder',
  people: 'Personer ({{count}})',
  conversations: 'Samtaler ({{count}})',
  opens: 'Samtalen åbner med spørgsmålet om, hvem der sidder her.',
  most: 'Her står de {{count}} nyeste. Søg med flere ord, hvis det rigtige ikke er her.',
} as const;
