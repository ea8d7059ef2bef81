import type { start as danish } from '../da/start.ts';
import type { Texts } from '../texts.ts';

export const start = {
  first: {
    title: 'Velkommen til Lederspind',
    text: 'Her forbereder og holder dere den årlige lederutviklingssamtalen. Alt ligger låst på denne pc-en og blir her.',
    language: 'Språk',
    lock: 'Slik låses dataene dine',
    os: 'Med innloggingen din på pc-en',
    osText: 'Lederspind åpner når du er logget på. Du trenger ikke huske mer.',
    passphrase: 'Med en passfrase',
    passphraseText: 'Du skriver den hver gang du starter Lederspind.',
    onlyPassphrase:
      'Denne pc-en kan ikke selv passe på nøkkelen. Derfor velger du en passfrase, som du skriver hver gang du starter Lederspind.',
    begin: 'Videre',
  },
  recovery: {
    title: 'Gjenopprettingskoden din',
    text: 'Koden åpner dataene dine hvis den vanlige veien er tapt. Skriv den ut, eller lagre den som fil et sted der bare du kommer til. Ingen andre kan finne den fram for deg.',
    code: 'Gjenopprettingskode',
    print: 'Skriv ut',
    save: 'Lagre som fil',
    printed: 'Koden er sendt til skriveren.',
    saved: 'Koden er lagret som fil.',
    check: 'Skriv gruppe {{number}} av koden',
    checkHint: 'Da vet vi begge at du har den.',
    wrong:
      'Det er ikke gruppe {{number}}. Se etter på papiret ditt eller i filen din, og skriv den på nytt.',
    confirm: 'Jeg har lagret koden',
    noPrint:
      'Koden ble ikke skrevet ut. Den står fortsatt her. Prøv igjen, eller lagre den som fil.',
  },
  locked: {
    title: 'Lederspind er låst',
    text: 'Skriv passfrasen din.',
    passphrase: 'Passfrase',
    osText:
      'Innloggingen din på pc-en åpner ikke dataene dine lenger. Det skjer for eksempel på en ny pc. Dataene ligger urørt. Bruk gjenopprettingskoden, så er de åpne igjen.',
    recoveryText: 'Skriv gjenopprettingskoden fra papiret ditt eller filen din.',
    recovery: 'Gjenopprettingskode',
    recoveryHint: 'Store og små bokstaver, mellomrom og streker har ingen betydning.',
    open: 'Lås opp',
    useRecovery: 'Bruk gjenopprettingskode',
    usePassphrase: 'Bruk passfrase',
    wait_one: 'Du kan prøve igjen om {{count}} sekund.',
    wait_other: 'Du kan prøve igjen om {{count}} sekunder.',
  },
  mend: {
    title: 'Velg en ny passfrase',
    text: 'Gjenopprettingskoden åpnet dataene dine. Velg en passfrase til neste gang. Koden virker fortsatt.',
    set: 'Videre',
  },
  failed: {
    title: 'Dataene dine er ikke åpnet',
    where: 'Dataene ligger her',
    show: 'Vis mappen',
    retry: 'Prøv igjen',
    key: 'Når nøkkelfilen ligger i mappen igjen, velger du Prøv igjen. Da åpner passfrasen, innloggingen eller gjenopprettingskoden dataene som før.',
  },
} satisfies Texts<typeof danish>;
