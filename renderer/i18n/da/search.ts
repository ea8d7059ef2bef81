export const search = {
  title: 'Søgning efter »{{text}}«',
  none: 'Intet fundet. Søg efter et navn, et område eller et ord fra en samtale, du må se.',
  count_one: '{{count}} sted',
  count_other: '{{count}} steder',
  kind: { person: 'Person', conversation: 'Samtale' },
} as const;
