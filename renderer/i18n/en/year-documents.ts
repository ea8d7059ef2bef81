import type { yearDocuments as danish } from '../da/year-documents.ts';
import type { Texts } from '../texts.ts';

export const yearDocuments = {
  title: 'Documents of {{year}}',
  intro:
    'Save the documents of all talks of the year in one folder: Word, PDF, the chart, and what the case system wants to know.',
  who: 'Only talks that have begun are in it, and only what both see together. Pay and private notes never are.',
  count_one: 'There is {{count}} talk of that year.',
  count_other: 'There are {{count}} talks of that year.',
  begin: 'Choose a folder and save',
  running: '{{done}} of {{total}} talks are saved.',
  cancel: 'Stop',
  done_one: '{{count}} talk is saved in the folder {{folder}}.',
  done_other: '{{count}} talks are saved in the folder {{folder}}.',
  cancelled: 'It stopped after {{done}} of {{total}} talks. They are in the folder {{folder}}.',
} satisfies Texts<typeof danish>;
