import type { Language } from '#domain/language.ts';

/** What stands on the sheet with the recovery code, and in the dialogs that save it. */
export interface RecoveryTexts {
  readonly saveTitle: string;
  /** The proposed file name, without its ending. */
  readonly fileName: string;
  readonly fileKind: string;
  readonly heading: string;
  /** What the code is, one paragraph each. */
  readonly what: readonly string[];
  readonly codeHeading: string;
  readonly howHeading: string;
  /** How to use it, one step each. */
  readonly how: readonly string[];
}

export const RECOVERY_TEXTS: Readonly<Record<Language, RecoveryTexts>> = {
  da: {
    saveTitle: 'Gem gendannelseskoden',
    fileName: 'Lederspind gendannelseskode',
    fileKind: 'Tekstfil',
    heading: 'Gendannelseskode til Lederspind',
    what: [
      'Dine samtaler i Lederspind er låst på din pc. Koden her åbner dem, hvis den sædvanlige vej er tabt: en glemt adgangssætning, en ny Windows-bruger eller en pc, der er sat op på ny.',
      'Den, der har både koden og dine data, kan læse dem. Gem koden et sted, hvor kun du kommer, og ikke sammen med pc’en.',
    ],
    codeHeading: 'Din kode',
    howHeading: 'Sådan bruger du den',
    how: [
      'Start Lederspind.',
      'Vælg ”Brug gendannelseskode”.',
      'Skriv koden. Store og små bogstaver, mellemrum og streger er uden betydning.',
      'Laver du en ny kode i Lederspind, virker denne ikke længere.',
    ],
  },
  nb: {
    saveTitle: 'Lagre gjenopprettingskoden',
    fileName: 'Lederspind gjenopprettingskode',
    fileKind: 'Tekstfil',
    heading: 'Gjenopprettingskode for Lederspind',
    what: [
      'Samtalene dine i Lederspind er låst på PC-en din. Denne koden åpner dem hvis den vanlige veien er tapt: en glemt passordfrase, en ny Windows-bruker eller en PC som er satt opp på nytt.',
      'Den som har både koden og dataene dine, kan lese dem. Oppbevar koden et sted der bare du har adgang, og ikke sammen med PC-en.',
    ],
    codeHeading: 'Koden din',
    howHeading: 'Slik bruker du den',
    how: [
      'Start Lederspind.',
      'Velg «Bruk gjenopprettingskode».',
      'Skriv koden. Store og små bokstaver, mellomrom og streker har ingenting å si.',
      'Lager du en ny kode i Lederspind, virker ikke denne lenger.',
    ],
  },
  en: {
    saveTitle: 'Save the recovery code',
    fileName: 'Lederspind recovery code',
    fileKind: 'Text file',
    heading: 'Recovery code for Lederspind',
    what: [
      'Your conversations in Lederspind are locked on your PC. This code opens them when the usual way is lost: a forgotten passphrase, a new Windows account, or a PC that was set up again.',
      'Whoever has both the code and your data can read them. Keep the code where only you can get at it, and not with the PC.',
    ],
    codeHeading: 'Your code',
    howHeading: 'How to use it',
    how: [
      'Start Lederspind.',
      'Choose “Use the recovery code”.',
      'Type the code. Capitals, spaces and dashes do not matter.',
      'If you make a new code in Lederspind, this one stops working.',
    ],
  },
};
