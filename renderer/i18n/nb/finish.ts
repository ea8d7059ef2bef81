import type { finish as danish } from '../da/finish.ts';
import type { Texts } from '../texts.ts';

export const finish = {
  title: 'Avslutning',
  missing: {
    title: 'Dette mangler',
    none: 'Alt skjemaet ber om, er skrevet.',
    help: 'Dere kan godt slutte uten. Trykk på en linje for å gå dit.',
    date: 'Datoen for samtalen er ikke skrevet.',
    ownScore: '{{name}} har ikke satt tall på {{items}}.',
    ownScoreAll: '{{name}} har ikke satt tall ennå.',
    desiredAll: 'Det er ikke satt et ønsket nivå ennå.',
    desired: 'Det er ikke satt et ønsket nivå for {{items}}.',
    focus: 'Det er ikke valgt fokusområder. Skjemaet ber om minst {{fewest}}.',
    focusFew_one: 'Det er valgt {{count}} fokusområde. Skjemaet ber om minst {{fewest}}.',
    focusFew_other: 'Det er valgt {{count}} fokusområder. Skjemaet ber om minst {{fewest}}.',
    focusMany_one: 'Det er valgt {{count}} fokusområde. Skjemaet ber om høyst {{most}}.',
    focusMany_other: 'Det er valgt {{count}} fokusområder. Skjemaet ber om høyst {{most}}.',
    keywords: 'Det står ikke noe under fokusområdet {{label}}.',
    goals: 'Utviklingsplanen er tom.',
    focusPlan: 'Planen har færre mål enn fokusområder. Den nevner ikke {{labels}}.',
    goalAim: 'Mål {{number}} sier ikke hva som skal oppnås.',
    goalDue: 'Mål {{number}} har ingen frist.',
    goalResponsible: 'Mål {{number}} har ingen ansvarlig.',
    findings: 'Det står ikke noe blant det viktigste under {{group}}.',
    agreementText: 'Avtale {{number}} sier ikke hva som er avtalt.',
    agreementDue: 'Avtale {{number}} har ingen dato for oppfølging.',
    agreementResponsible: 'Avtale {{number}} har ingen ansvarlig.',
    pay: 'Det står ikke noe om lønnsutvikling.',
  },
  changed: {
    title: 'Dette endret seg i samtalen',
    none: 'Tallene er slik dere hadde forberedt dem.',
    help: 'Det dere skriver en grunn til, kommer med i dokumentet.',
    line: '{{name}} gikk fra {{from}} til {{to}}.',
  },
  document: 'Lagre dokumentet',
  lock: {
    title: 'Lås samtalen',
    locked: 'Samtalen er låst',
    help: 'Da kan dere begge lese den, og ingen kan endre noe, heller ikke egne notater. Dere kan låse opp igjen når dere har en grunn.',
    agree: '{{name}} er enig i det som står',
    both: 'Sett et kryss for dere begge før dere låser.',
    heldUp:
      'Noe av det dere har skrevet, er ikke lagret ennå. Vent med å låse til det står Lagret.',
    do: 'Lås samtalen',
  },
  reopen: {
    help: 'Dere kan lese alt og lagre dokumentet. Vil dere rette noe, må samtalen låses opp først.',
    why: 'Hvorfor låser dere opp? Det står i historikken.',
    do: 'Lås opp igjen',
  },
} satisfies Texts<typeof danish>;
