import type { settings as danish } from '../da/settings.ts';
import type { Texts } from '../texts.ts';

export const settings = {
  title: 'Innstillinger',
  language: 'Språk',
  theme: 'Utseende',
  system: 'Som pc-en',
  light: 'Lyst',
  dark: 'Mørkt',
  letterhead: 'Kommunens dokumenter',
  letterheadText: 'Navn, farge og logo står øverst på dokumentene dere lagrer.',
  letterheadName: 'Kommunens eller enhetens navn',
  accent: 'Farge',
  accentPale: 'Fargen er for lys til å lese på hvitt papir. Den gamle fargen gjelder fortsatt.',
  logoNow: 'Logoen slik den står på dokumentene',
  noLogo: 'Det er ingen logo.',
  chooseLogo: 'Velg logo',
  dropLogo: 'Fjern logoen',
  lock: 'Lås',
  recoveryText: 'En ny gjenopprettingskode gjør at den gamle slutter å virke.',
  recovery: 'Lag en ny gjenopprettingskode',
  passphraseText:
    'Passfrasen åpner dataene dine når innloggingen på pc-en ikke gjør det. En ny avløser den gamle.',
  passphrase: 'Velg passfrase',
  setPassphrase: 'Lagre passfrasen',
  passphraseSet: 'Passfrasen er lagret. Den gjelder fra neste start.',
  cancel: 'Avbryt',
  data: 'Dataene dine',
  dataText:
    'Alt ligger kryptert i en mappe på denne pc-en. Ta en kopi av hele mappen hvis du vil ta vare på en kopi. Filene hører sammen.',
  show: 'Vis mappen',
  about: 'Om Lederspind',
  version: 'Utgave {{version}}',
  licence:
    'Lederspind er fri programvare under EUPL-1.2 og bygger på annen fri programvare. Lisensene følger med programmet.',
} satisfies Texts<typeof danish>;
