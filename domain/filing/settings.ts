import { z } from 'zod';
import { lineSchema } from '../text.ts';
import { FIELDS, FOLDER_FIELDS, type Field } from './fields.ts';
import { isDisposal, isFacet, isKle } from './kle.ts';
import { isProblem, PATTERN_LIMIT, readPattern } from './pattern.ts';

/** The case systems whose names are known; any other has the name that somebody writes. */
const CASE_SYSTEMS = ['sbsys', 'acadre', 'other'] as const;

/** How what belongs to the files is written beside them. */
const METADATA_FORMATS = ['json', 'xml', 'noark'] as const;

/** How a document can be filed. */
export const FILE_FORMATS = ['word', 'pdf'] as const;
export type FileFormat = (typeof FILE_FORMATS)[number];

/** An absolute path, or empty where none was chosen. Not cleaned: it must stay what the disk says. */
export const folderSchema = z
  .string()
  .max(1000)
  .refine((path) => !path.includes('\0'));

const patternSchema = (fields: readonly Field[]) =>
  z
    .string()
    .max(PATTERN_LIMIT)
    .refine((text) => !isProblem(readPattern(text, fields)), { error: 'no pattern' });

/** A folder pattern may be empty: everything then lies in the root. */
const foldersSchema = z
  .string()
  .max(PATTERN_LIMIT)
  .refine(
    (text) =>
      text
        .split(/[/\\]+/)
        .filter((part) => part.trim() !== '')
        .every((part) => !isProblem(readPattern(part, FOLDER_FIELDS))),
    { error: 'no pattern' },
  );

const noarkSchema = z.strictObject({
  /** The part of the archive that the case belongs to, as a code; empty where the archive knows. */
  archivePart: lineSchema,
  administrativeUnit: lineSchema,
  /** The classification system and the class in it; both or neither. */
  classification: lineSchema,
  classId: lineSchema,
  /** Who may see it, as a code of the archive, and by which paragraph. */
  accessCode: lineSchema,
  accessParagraph: lineSchema,
  /** An internal document: to be followed up (N), or not (X). */
  recordType: z.enum(['N', 'X']),
});

/** How and where documents are filed. One for all people of this data. */
export const filingSettingsSchema = z.strictObject({
  system: z.enum(CASE_SYSTEMS),
  /** The name of another system. */
  systemName: lineSchema,
  root: folderSchema,
  folderPattern: foldersSchema,
  namePattern: patternSchema(FIELDS),
  formats: z.array(z.enum(FILE_FORMATS)).min(1).max(FILE_FORMATS.length),
  metadata: z.enum(METADATA_FORMATS),
  kle: z.string().trim().refine(isKle),
  facet: z.string().trim().toUpperCase().refine(isFacet),
  access: lineSchema,
  disposal: z.string().trim().toUpperCase().refine(isDisposal),
  noark: noarkSchema,
});
export type FilingSettings = z.infer<typeof filingSettingsSchema>;

/** What holds before anybody has chosen. Without a root nothing can be filed. */
export const NO_FILING_SETTINGS: FilingSettings = {
  system: 'sbsys',
  systemName: '',
  root: '',
  folderPattern: '{case} {name}',
  namePattern: '{date} {initials} {document} v{version}',
  formats: ['pdf'],
  metadata: 'json',
  kle: '',
  facet: '',
  access: '',
  disposal: '',
  noark: {
    archivePart: '',
    administrativeUnit: '',
    classification: '',
    classId: '',
    accessCode: '',
    accessParagraph: '',
    recordType: 'N',
  },
};

/** The case system as people call it. */
export function systemName({ system, systemName: name }: FilingSettings): string {
  return { sbsys: 'SBSYS', acadre: 'Acadre', other: name }[system];
}
