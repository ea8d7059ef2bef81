export const settings = {
  title: 'Indstillinger',
  language: 'Sprog',
  theme: 'Udseende',
  system: 'Som pc’en',
  light: 'Lyst',
  dark: 'Mørkt',
  lock: 'Lås',
  recoveryText: 'En ny gendannelseskode får den gamle til at holde op med at virke.',
  recovery: 'Lav en ny gendannelseskode',
  passphraseText:
    'Adgangssætningen åbner dine data, når pc’ens login ikke gør det. En ny afløser den gamle.',
  passphrase: 'Vælg adgangssætning',
  setPassphrase: 'Gem adgangssætningen',
  passphraseSet: 'Adgangssætningen er gemt. Den gælder fra næste start.',
  cancel: 'Fortryd',
  data: 'Dine data',
  dataText:
    'Alt ligger krypteret i en mappe på denne pc. Tag en kopi af hele mappen, hvis du vil gemme en kopi. Filerne hører sammen.',
  show: 'Vis mappen',
  about: 'Om Lederspind',
  version: 'Udgave {{version}}',
  licence:
    'Lederspind er fri software under EUPL-1.2 og bygger på anden fri software. Licenserne følger med programmet.',
} as const;
