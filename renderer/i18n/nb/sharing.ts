import type { sharing as danish } from '../da/sharing.ts';
import type { Texts } from '../texts.ts';

export const sharing = {
  title: 'Hvem ser det',
  intro: 'Forberedelsen er din til du selv viser den, eller til dere begynner samtalen.',
  onlyYou: 'Bare du ser det.',
  seen: '{{other}} kan se det nå.',
  where: 'Vis det, eller lås det',
  takeBackHere: 'Ta det tilbake',
  show: 'Vis forberedelsen min for {{other}}',
  showHelp:
    'Viser du den, kan {{other}} lese eksemplene, vurderingene og emnene dine, men ikke endre dem. Du kan ta det tilbake til dere begynner samtalen. Det som er lest, er lest.',
  takeBack: 'Ta det tilbake',
  takeBackHelp:
    '{{other}} kan lese eksemplene, vurderingene og emnene dine, men ikke endre dem. Tar du det tilbake, er det bare du som ser dem.',
  noteStays: 'Ditt eget notat er alltid bare ditt.',
  talk: 'Samtalen har begynt, så dere ser begge det dere har forberedt hver for dere.',
  other: {
    title: '{{name}} har vist deg forberedelsen sin',
    score: '{{name}} ser {{score}}.',
    noScore: '{{name}} har ikke satt et tall her.',
    nothing: 'Ingenting skrevet',
    topics: 'Emner fra {{name}}',
  },
  pin: {
    title: 'PIN-kode til plassen din',
    none: 'Du har ingen PIN-kode. Den er valgfri.',
    has: 'Plassen din åpnes med PIN-kode.',
    guards:
      'Den som vil sitte på plassen din her i programmet, blir spurt om PIN-koden. Da leser ingen i forbifarten det du ikke har vist.',
    limits:
      'Den er ikke en kryptering for seg. Den som kan logge på pc-en som deg og kan teknikk, eller som har gjenopprettingskoden, kan komme forbi den.',
    choose: 'Velg PIN-kode',
    change: 'Bytt PIN-kode',
    remove: 'Fjern PIN-koden',
    label: 'Ny PIN-kode',
    hint: '4 til 12 sifre.',
    repeat: 'Skriv den igjen',
    save: 'Lagre PIN-koden',
    cancel: 'Avbryt',
    short: 'Bruk minst 4 sifre.',
    differ: 'De to er ikke like. Skriv dem igjen.',
    saved: 'PIN-koden er lagret. Den gjelder neste gang noen setter seg her.',
    removed: 'PIN-koden er fjernet.',
    idle: 'Rører du ikke noe på {{minutes}} minutter, forlater du plassen av deg selv.',
  },
} satisfies Texts<typeof danish>;
