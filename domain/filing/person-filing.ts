import { z } from 'zod';
import { lineSchema } from '../text.ts';
import { folderSchema } from './settings.ts';

/** A case in the municipality's case system. Without a number there is none. */
export const personCaseSchema = z.strictObject({
  number: lineSchema,
  title: lineSchema,
  /** Where its documents go; empty: where the pattern of the settings says. */
  folder: folderSchema,
});
export type PersonCase = z.infer<typeof personCaseSchema>;

/** Where what concerns one person is filed. */
export const personFilingSchema = z.strictObject({
  personnel: personCaseSchema,
  development: personCaseSchema,
  /** Where the person's own copies go; empty where no folder was chosen. */
  copyFolder: folderSchema,
});
export type PersonFiling = z.infer<typeof personFilingSchema>;

/** A person of whom nothing is known. */
export const NO_PERSON_FILING: PersonFiling = {
  personnel: { number: '', title: '', folder: '' },
  development: { number: '', title: '', folder: '' },
  copyFolder: '',
};
