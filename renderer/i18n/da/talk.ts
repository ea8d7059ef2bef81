export const talk = {
  agenda: {
    title: 'Rammen for samtalen',
    about:
      'Samtalen handler om det, I gør, og ikke om, hvem I er. Eksemplerne kommer først, og tallene hjælper jer med at se efter. Ser I forskelligt på noget, er det et godt sted at spørge.',
    writer: 'Hvem skriver notatet?',
    minutes: 'Tid i minutter',
    noMinutes: 'Skriv et helt tal fra {{fewest}} til {{most}}. Tallet er som før.',
    topics: 'Emner, I vil nå omkring',
  },
  clock: {
    open_one: '{{count}} minut',
    open_other: '{{count}} minutter',
    within: '{{used}} af {{agreed}} minutter',
    over_one: '{{count}} minut over',
    over_other: '{{count}} minutter over',
    resting: ', på pause',
    pause: 'Sæt uret på pause',
    go: 'Lad uret gå videre',
  },
  reason: {
    before: 'Før samtalen: {{score}}.',
    none: 'ikke vurderet',
    why: 'Hvorfor?',
  },
  radar: {
    lines: 'Linjer',
    changed_one: 'Et tal er ændret. Hvorfor?',
    changed_other: '{{count}} tal er ændret. Hvorfor?',
  },
  locked: 'Låst, kun til læsning',
} as const;
