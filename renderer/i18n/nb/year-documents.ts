import type { yearDocuments as danish } from '../da/year-documents.ts';
import type { Texts } from '../texts.ts';

export const yearDocuments = {
  title: 'Dokumenter fra {{year}}',
  intro:
    'Lagre dokumentene fra alle årets samtaler i én mappe: Word, PDF, diagrammet og opplysninger til sakssystemet.',
  who: 'Bare samtaler som er begynt, er med, og bare det dere ser sammen. Lønnsutvikling og egne notater er aldri med.',
  count_one: 'Det er {{count}} samtale fra det året.',
  count_other: 'Det er {{count}} samtaler fra det året.',
  begin: 'Velg mappe og lagre',
  running: '{{done}} av {{total}} samtaler er lagret.',
  cancel: 'Stopp',
  done_one: '{{count}} samtale er lagret i mappen {{folder}}.',
  done_other: '{{count}} samtaler er lagret i mappen {{folder}}.',
  cancelled: 'Det stoppet etter {{done}} av {{total}} samtaler. De ligger i mappen {{folder}}.',
} satisfies Texts<typeof danish>;
