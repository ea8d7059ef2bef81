export const yearDocuments = {
  title: 'Dokumenter fra {{year}}',
  intro:
    'Gem dokumenterne fra alle årets samtaler i én mappe: Word, PDF, spindet og oplysninger til sagssystemet.',
  who: 'Kun samtaler, der er begyndt, er med, og kun det, I ser sammen. Lønudvikling og egne noter er aldrig med.',
  count_one: 'Der er {{count}} samtale fra det år.',
  count_other: 'Der er {{count}} samtaler fra det år.',
  begin: 'Vælg mappe, og gem',
  running: '{{done}} af {{total}} samtaler er gemt.',
  cancel: 'Stop',
  done_one: '{{count}} samtale er gemt i mappen {{folder}}.',
  done_other: '{{count}} samtaler er gemt i mappen {{folder}}.',
  cancelled: 'Det stoppede efter {{done}} af {{total}} samtaler. De ligger i mappen {{folder}}.',
} as const;
