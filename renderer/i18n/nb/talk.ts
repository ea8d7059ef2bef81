import type { talk as danish } from '../da/talk.ts';
import type { Texts } from '../texts.ts';

export const talk = {
  agenda: {
    title: 'Rammen for samtalen',
    about:
      'Samtalen handler om det dere gjør, og ikke om hvem dere er. Eksemplene kommer først, og tallene hjelper dere å se etter. Ser dere ulikt på noe, er det et godt sted å spørre.',
    writer: 'Hvem skriver notatet?',
    minutes: 'Tid i minutter',
    noMinutes: 'Skriv et helt tall fra {{fewest}} til {{most}}. Tallet er som før.',
    topics: 'Emner dere vil innom',
  },
  clock: {
    open_one: '{{count}} minutt',
    open_other: '{{count}} minutter',
    within: '{{used}} av {{agreed}} minutter',
    over_one: '{{count}} minutt over',
    over_other: '{{count}} minutter over',
    resting: ', på pause',
    pause: 'Sett klokken på pause',
    go: 'La klokken gå videre',
  },
  reason: {
    before: 'Før samtalen: {{score}}.',
    none: 'ikke vurdert',
    why: 'Hvorfor?',
  },
  radar: {
    lines: 'Linjer',
    changed_one: 'Et tall er endret. Hvorfor?',
    changed_other: '{{count}} tall er endret. Hvorfor?',
  },
  locked: 'Låst, bare til lesing',
} satisfies Texts<typeof danish>;
