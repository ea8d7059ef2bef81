import type { parts as danish } from '../da/parts.ts';
import type { Texts } from '../texts.ts';

export const parts = {
  mean: {
    none: 'Gjennomsnitt: ingen tall ennå',
    all_one: 'Gjennomsnitt av {{count}} utsagn: {{mean}}',
    all_other: 'Gjennomsnitt av {{count}} utsagn: {{mean}}',
    some: 'Gjennomsnitt av {{on}} av {{of}} utsagn: {{mean}}',
    allFixed:
      'Tallene i spindet er gjennomsnitt av utsagnene, så de kan ikke dras her. Velg en lederarena i tabellen for å endre utsagnene under den.',
    someFixed:
      'Noen tall er gjennomsnitt av utsagn, så de kan ikke dras her. Velg lederarenaen i tabellen for å endre utsagnene under den.',
  },
  findings: {
    add: 'Legg til en linje',
    line: '{{list}}, linje {{number}}',
    unnamed: 'linje {{number}} uten tekst',
    to: { key: 'Gjør til viktigst', other: 'Flytt til øvrige' },
    up: 'Flytt opp: {{name}}',
    down: 'Flytt ned: {{name}}',
    remove: 'Fjern: {{name}}',
    drag: 'Dra for å flytte. Med tastene: Alt og pil opp eller ned.',
    moved: '«{{text}}» står nå under {{list}}, nummer {{place}} av {{count}}.',
    movedEmpty: 'Linjen står nå under {{list}}, nummer {{place}} av {{count}}.',
    count: 'Skjemaet har plass til {{wanted}} av de viktigste. Akkurat nå er det {{count}}.',
  },
  agreements: {
    row: 'Avtale {{number}}',
    add: 'Legg til en avtale',
    up: 'Flytt avtale {{number}} opp',
    down: 'Flytt avtale {{number}} ned',
    remove: 'Fjern avtale {{number}}',
    empty: 'Det er ingen avtaler ennå. Legg til den første.',
  },
  own: {
    intro:
      'Mangler det noe i skjemaet, kan du selv legge til et spørsmål eller et utsagn. Det gjelder bare denne samtalen og regnes ikke med i skjemaets tall.',
    introTalk:
      'Det dere selv har lagt til i skjemaet. Det gjelder bare denne samtalen og regnes ikke med i skjemaets tall.',
    from: 'Fra {{name}}',
    add: { question: 'Legg til et spørsmål', statement: 'Legg til et utsagn' },
    words: { question: 'Spørsmål', statement: 'Utsagn' },
    answer: { question: 'Svar', statement: 'Eksempler' },
    score: 'Vurdering',
    together: 'Det dere kom frem til',
    remove: 'Fjern: {{text}}',
    removeEmpty: 'Fjern linjen uten tekst',
  },
  course: {
    show: 'Vis hele forløpet',
    hide: 'Skjul forløpet',
    intro: 'Slik er forløpet, og dette ber skjemaet hver av dere om.',
    who: {
      leader: 'Leder',
      manager: 'Leders leder',
      both: 'Begge',
      staff: 'Stab',
    },
  },
  takeOver: {
    notice: 'Det er kommet en nyere utgave av skjemaet.',
    look: 'Se hva som er endret',
    title: 'Gå over til den nye utgaven?',
    text: 'Samtalen bruker utgave {{old}} av skjemaet. Utgave {{version}} er den nyeste.',
    changes: 'Dette er endret i skjemaet',
    same: 'Det er bare endret i veiledning og overskrifter.',
    scale: 'Skalaen er en annen. Tall som den nye skalaen ikke har, flyttes med som tekst.',
    added: {
      arena: 'Ny lederarena:',
      statement: 'Nytt utsagn:',
      question: 'Nytt spørsmål:',
      prompt: 'Nytt felt til eksempler:',
      section: 'Ny del:',
    },
    gone: {
      arena: 'Lederarena som er tatt ut:',
      statement: 'Utsagn som er tatt ut:',
      question: 'Spørsmål som er tatt ut:',
      prompt: 'Felt til eksempler som er tatt ut:',
      section: 'Del som er tatt ut:',
    },
    reworded: {
      arena: 'Lederarena med nytt navn:',
      statement: 'Utsagn med nye ord:',
      question: 'Spørsmål med nye ord:',
      prompt: 'Felt til eksempler med nytt navn:',
      section: 'Del med nytt navn:',
    },
    yours: 'Det du har skrevet',
    allStays: 'Alt du har skrevet, blir stående der det står.',
    moves:
      'Dette er det ikke plass til i den nye utgaven. Det flyttes til dine egne spørsmål, så ingenting går tapt. Alt annet blir stående.',
    both: 'Det gjelder hele samtalen. Den andre partens forberedelse følger med på samme måte. Det kan ikke angres.',
    yes: 'Gå over til den nye utgaven',
    no: 'Ikke nå',
    done: 'Samtalen bruker nå den nye utgaven av skjemaet.',
  },
} satisfies Texts<typeof danish>;
