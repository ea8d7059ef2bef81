import type { settings as danish } from '../da/settings.ts';
import type { Texts } from '../texts.ts';

export const settings = {
  title: 'Settings',
  language: 'Language',
  theme: 'Appearance',
  system: 'As the PC',
  light: 'Light',
  dark: 'Dark',
  letterhead: 'The municipality’s documents',
  letterheadText: 'Name, colour and logo stand at the top of the documents that you save.',
  letterheadName: 'The name of the municipality or the unit',
  accent: 'Colour',
  accentPale: 'The colour is too pale to be read on white paper. The old colour still holds.',
  logoNow: 'The logo as it stands on the documents',
  noLogo: 'There is no logo.',
  chooseLogo: 'Choose a logo',
  dropLogo: 'Remove the logo',
  lock: 'Lock',
  recoveryText: 'A new recovery code makes the old one stop working.',
  recovery: 'Make a new recovery code',
  passphraseText:
    'The passphrase opens your data when the sign-in on the PC does not. A new one replaces the old.',
  passphrase: 'Choose a passphrase',
  setPassphrase: 'Save the passphrase',
  passphraseSet: 'The passphrase is saved. It counts from the next start.',
  cancel: 'Cancel',
  data: 'Your data',
  dataText:
    'Everything lies encrypted in a folder on this PC. Copy the whole folder if you want to keep a copy. The files belong together.',
  show: 'Show the folder',
  about: 'About Lederspind',
  version: 'Version {{version}}',
  licence:
    'Lederspind is free software under EUPL-1.2 and builds on other free software. The licences come with the program.',
} satisfies Texts<typeof danish>;
