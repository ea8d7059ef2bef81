export const documents = {
  title: 'Dokument',
  intro:
    'Gem hele samtalen som et Word-dokument med skemaer, spind og udviklingsplan. Spindet kan rettes i Word.',
  private: 'Jeres egne noter kommer ikke med.',
  save: 'Gem som Word-dokument',
  saving: 'Gemmer dokumentet …',
  saved: '{{name}} er gemt.',
  show: 'Vis i mappen',
  after: 'Læg dokumentet på sagen, når samtalen er holdt.',
} as const;
