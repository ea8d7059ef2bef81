export const ui = {
  stored: 'Gemt',
  storing: 'Gemmer …',
  notStored: 'Ikke gemt: {{reason}}',
  retry: 'Prøv igen',
  tooLong:
    'Teksten er for lang: {{length}} tegn, og der er plads til {{limit}}. Det seneste er ikke gemt endnu. Gør den kortere.',
  noDay: 'Den dag findes ikke i kalenderen. Skriv for eksempel 12.3.2027.',
  dateHint: 'Skriv for eksempel 12.3.2027.',
  showAll: 'Vis hele',
  showLess: 'Vis mindre',
  radar: {
    label: 'Spind',
    table: 'Spindets tal',
    arena: 'Ledelsesarena',
    notRated: 'ikke vurderet',
    value: '{{value}} af {{max}}',
    offScale: 'Skriv et tal fra {{min}} til {{max}} i trin på {{step}}. Tallet er som før.',
    clear: 'Tom',
    show: 'Vis',
    seriesValue: '{{series}}, {{arena}}',
  },
} as const;
