import { z } from 'zod';
import { changeSchema } from '#domain/change.ts';
import { newConversationSchema, partySchema, sideSchema } from '#domain/conversation.ts';
import { yearSchema } from '#domain/date.ts';
import { letterheadSchema, type LetterheadSettings } from '#domain/letterhead.ts';
import { documentChoiceSchema, TALK_PROFILES } from '#domain/document-choice.ts';
import { personFilingSchema, type PersonFiling } from '#domain/filing/person-filing.ts';
import { FILING_PLACES } from '#domain/filing/places.ts';
import { filingSettingsSchema, type FilingSettings } from '#domain/filing/settings.ts';
import { personDetailsSchema, type Person } from '#domain/person.ts';
import { languageSchema } from '#domain/language.ts';
import { STATES } from '#domain/state.ts';
import { draftSchema, type Template } from '#domain/template.ts';
import { idSchema, nameSchema } from '#domain/text.ts';
import type {
  AppState,
  BatchState,
  Done,
  HistoryPage,
  Imported,
  OpenConversation,
  Overview,
  PeoplePreview,
  PersonConversation,
  Saved,
  SavedDocument,
  SearchHit,
  Sides,
  Stored,
  WordPreview,
  WordStored,
  YearLine,
} from './answers.ts';
import type { FilingDiskLine, FilingLog, FilingOutcome, FilingPlan } from './filing-answers.ts';
import type { ErrorCode } from './error-code.ts';
import { settingsSchema, type Settings } from './settings.ts';
import type { FormLine, OpenDraft, TemplateImport, TemplateLine } from './template-answers.ts';

export type * from './answers.ts';
export type * from './filing-answers.ts';
export { isFilingReason, type FilingReason } from './error-code.ts';
export type * from './template-answers.ts';
export * from './settings.ts';

/** One channel: how its input is parsed, and the type of its output. */
interface Call<Schema extends z.ZodType, Answer> {
  readonly input: Schema;
  /** Only a type; nothing is here at run time. */
  readonly output?: Answer;
}

const gives =
  <Answer>() =>
  <Schema extends z.ZodType>(input: Schema): Call<Schema, Answer> => ({ input });

const nothing = z.strictObject({});
const one = z.strictObject({ id: idSchema });
const order = one.extend({ choice: documentChoiceSchema });
const secret = z.string().min(1).max(1000);
const pin = z.string().regex(/^\d{4,12}$/);
const pins = z
  .strictObject({ leader: z.string().max(100), manager: z.string().max(100) })
  .partial();
/** Lines of the log: of one conversation, for one person, with that text. */
const filingFilter = z.strictObject({
  conversationId: idSchema.nullable(),
  personId: idSchema.nullable(),
  text: z.string().max(200).nullable(),
});
const version = one.extend({ version: z.int().min(1) });
const row = z.int().min(1).max(10_000_000);

/** Every channel between a window and the main process, written once. */
export const contract = {
  'app.state': gives<AppState>()(nothing),
  'app.set-up': gives<AppState>()(
    z.discriminatedUnion('lock', [
      z.strictObject({ lock: z.literal('os'), settings: settingsSchema }),
      z.strictObject({
        lock: z.literal('passphrase'),
        settings: settingsSchema,
        passphrase: secret,
      }),
    ]),
  ),
  'app.unlock': gives<AppState>()(
    z.strictObject({ with: z.enum(['passphrase', 'recovery']), secret }),
  ),
  /** Looks again, after something that stood in the way was moved. */
  'app.retry': gives<AppState>()(nothing),
  'recovery.save': gives<Saved>()(nothing),
  'recovery.print': gives<Saved>()(nothing),
  /** One group of the code typed back, counted from 0. */
  'recovery.confirm': gives<AppState>()(
    z.strictObject({ group: z.int().min(0).max(20), text: z.string().max(100) }),
  ),
  /** A new recovery code; the old one stops working. */
  'recovery.renew': gives<AppState>()(nothing),
  'passphrase.set': gives<AppState>()(z.strictObject({ passphrase: secret })),
  'settings.set': gives<Settings>()(settingsSchema),
  'person.list': gives<readonly Person[]>()(nothing),
  'person.save': gives<Person>()(
    z.strictObject({ id: idSchema.nullable(), details: personDetailsSchema }),
  ),
  /** The conversations of that person, as leader or as manager; the newest year first. */
  'person.conversations': gives<readonly PersonConversation[]>()(one),
  /** Archived people are chosen for nothing new; what they have stays. */
  'person.archive': gives<Person>()(one.extend({ archived: z.boolean() })),
  /** Makes two entries one: all that `drop` has moves to `keep`, which is answered. */
  'person.merge': gives<Person>()(z.strictObject({ keep: idSchema, drop: idSchema })),
  /** Asks for a file of people and reads it; null: none was chosen. */
  'people.choose': gives<PeoplePreview | null>()(nothing),
  /** Stores the new and changed people of the file; with `rows` only of those rows. */
  'people.import': gives<Imported>()(
    z.strictObject({ token: idSchema, rows: z.array(row).max(50_000).optional() }),
  ),
  /**
   * Asks for a Word file and reads it, for the conversation that somebody sits at, or for a new one
   * of an earlier year; null: none was chosen.
   */
  'word-import.choose': gives<WordPreview | null>()(z.strictObject({ id: idSchema.nullable() })),
  /** Stores those lines of the file as one step; `about` says whose a new conversation is. */
  'word-import.store': gives<WordStored>()(
    z.strictObject({
      token: idSchema,
      lines: z.array(idSchema).max(5000),
      about: newConversationSchema.omit({ template: true, date: true }).nullable(),
    }),
  ),
  /** Saves an empty form as a Word file; false: nobody chose a place. */
  'word-form.save': gives<Saved>()(one.extend({ version: z.int().min(1) })),
  /** The forms that a conversation can begin on: the newest offered version of each, by name. */
  'template.list': gives<readonly TemplateLine[]>()(nothing),
  /** The leader levels that those forms speak of, beside the ones that the program knows by itself. */
  'template.levels': gives<Template['levels']>()(nothing),
  /** Every form with all its versions, by name. */
  'template.shelf': gives<readonly FormLine[]>()(nothing),
  'template.read': gives<Template>()(version),
  /** The form as a document in which nothing is written, as PDF; null version: its draft. */
  'template.preview': gives<Uint8Array | null>()(
    one.extend({ version: z.int().min(1).nullable() }),
  ),
  /** No new conversation begins on that version, or one does again. */
  'template.withdraw': gives<Done>()(version.extend({ withdrawn: z.boolean() })),
  /** Puts the form away with all its versions, or brings it back. */
  'template.archive': gives<Done>()(one.extend({ archived: z.boolean() })),
  /** Removes a version that no conversation is held on. */
  'template.remove': gives<Done>()(version),
  /** Saves that version as a file that others can take in. */
  'template.export': gives<Saved>()(version),
  /** Asks for such a file and takes it in. */
  'template.import': gives<TemplateImport>()(nothing),
  /** Begins a draft: the next version of a form, or a form of its own, from a version or empty. */
  'draft.begin': gives<{ readonly id: string }>()(
    z.discriminatedUnion('as', [
      version.extend({ as: z.literal('version') }),
      z.strictObject({
        as: z.literal('form'),
        name: nameSchema,
        language: languageSchema,
        from: version.nullable(),
      }),
    ]),
  ),
  'draft.read': gives<OpenDraft>()(one),
  /** Stores the whole draft in place of that revision; what has one gesture is one step. */
  'draft.save': gives<Stored>()(
    z.strictObject({ template: draftSchema, revision: z.int().min(0), gesture: idSchema }),
  ),
  'draft.undo': gives<OpenDraft>()(one),
  'draft.redo': gives<OpenDraft>()(one),
  'draft.remove': gives<Done>()(one),
  /** Makes that revision of the draft the next version of its form. */
  'draft.publish': gives<{ readonly version: number }>()(one.extend({ revision: z.int().min(0) })),
  'conversation.begin': gives<{ readonly id: string }>()(newConversationSchema),
  'conversation.sides': gives<Sides>()(one),
  /**
   * Sits down at a conversation: later changes are made by this side. A party with a PIN gives it,
   * unless it sits here already. Both give theirs to the joint side where the talk is to begin.
   */
  'conversation.open': gives<OpenConversation>()(
    one.extend({ side: sideSchema, pins: pins.optional() }),
  ),
  /** Gets up: nobody changes anything from here until somebody sits down. */
  'conversation.leave': gives<Done>()(one),
  'conversation.change': gives<Stored>()(one.extend({ change: changeSchema, gesture: idSchema })),
  'conversation.undo': gives<OpenConversation>()(one),
  'conversation.redo': gives<OpenConversation>()(one),
  /** The history as the side that sits here may see it, from the revision before `before` on. */
  'history.list': gives<HistoryPage>()(one.extend({ before: row.nullable() })),
  /** Makes what stood at that revision the newest state, as far as it is this side's. */
  'history.restore': gives<OpenConversation>()(one.extend({ revision: row })),
  /** Sets the PIN of the party that sits there: 4 to 12 digits; null takes it away. */
  'pin.set': gives<OpenConversation>()(one.extend({ pin: pin.nullable() })),
  /** Takes away a forgotten PIN, by the recovery code of this PC's data. */
  'pin.clear': gives<Sides>()(one.extend({ party: partySchema, recovery: secret })),
  /** Null: the newest year that has conversations, or this one. */
  'overview.read': gives<Overview>()(z.strictObject({ year: yearSchema.nullable() })),
  /** The conversations of one state from that place on, counted from 0; at most 100. */
  'overview.lines': gives<readonly YearLine[]>()(
    z.strictObject({ year: yearSchema, state: z.enum(STATES), from: z.int().min(0).max(1e6) }),
  ),
  'search.find': gives<readonly SearchHit[]>()(z.strictObject({ text: z.string().max(200) })),
  /** Somebody is about to look at documents. */
  'document.warm': gives<Done>()(nothing),
  'document.save': gives<SavedDocument>()(order.extend({ format: z.enum(['word', 'pdf']) })),
  /** The pages as they will print, as PDF; null where a newer wish of that window came before. */
  'document.preview': gives<Uint8Array | null>()(order),
  /** False: the person chose no printer. */
  'document.print': gives<Saved>()(order),
  /** Saves the radar as a picture; false: nobody chose a place. */
  'document.save-picture': gives<Saved>()(one.extend({ format: z.enum(['png', 'svg']) })),
  /** Puts the radar on the clipboard, to be pasted as a picture. */
  'document.copy-picture': gives<Done>()(one),
  /** What the documents begin with: the municipality's name, colour and logo. */
  /** How many talks of that year there are documents of. */
  'batch.count': gives<{ readonly count: number }>()(z.strictObject({ year: yearSchema })),
  /** Asks for a folder and begins to write a year's documents into a new one in it. */
  'batch.begin': gives<BatchState>()(
    z.strictObject({ year: yearSchema, profile: z.enum(TALK_PROFILES) }),
  ),
  'batch.look': gives<BatchState>()(nothing),
  'batch.cancel': gives<BatchState>()(nothing),
  'batch.reveal': gives<Saved>()(nothing),
  'letterhead.read': gives<LetterheadSettings>()(nothing),
  'letterhead.set': gives<LetterheadSettings>()(letterheadSchema.omit({ logo: true })),
  /** Asks for a picture; null: none was chosen. */
  'letterhead.choose-logo': gives<LetterheadSettings | null>()(nothing),
  'letterhead.drop-logo': gives<LetterheadSettings>()(nothing),
  'document.reveal': gives<Saved>()(one),
  'filing.settings': gives<FilingSettings>()(nothing),
  'filing.set-settings': gives<FilingSettings>()(filingSettingsSchema),
  /** Asks for a folder; null: none was chosen. */
  'filing.choose-folder': gives<{ readonly path: string | null }>()(nothing),
  /** The cases of a person, and where own copies go. */
  'filing.person': gives<PersonFiling>()(one),
  'filing.set-person': gives<PersonFiling>()(one.extend({ filing: personFilingSchema })),
  /** What would be filed where, under which names. Writes nothing. */
  'filing.plan': gives<FilingPlan>()(one),
  /** Files the documents that belong at those places; the pay statement only where it is chosen. */
  'filing.file': gives<FilingOutcome>()(
    one.extend({ places: z.array(z.enum(FILING_PLACES)).min(1).max(4), pay: z.boolean() }),
  ),
  /** Lines of the log, the newest first, from that place on, counted from 0; at most 50. */
  'filing.log': gives<FilingLog>()(filingFilter.extend({ from: z.int().min(0).max(1e6) })),
  /** What lies on disk now for each of those lines. */
  'filing.check': gives<readonly FilingDiskLine[]>()(
    z.strictObject({ ids: z.array(idSchema).max(50) }),
  ),
  /** Saves the log as a spreadsheet; false: nobody chose a place. */
  'filing.export': gives<Saved>()(filingFilter),
  'filing.reveal': gives<Saved>()(one),
  'data.reveal': gives<Saved>()(nothing),
} as const;

export type Contract = typeof contract;
export type Channel = keyof Contract;

/** What a window may send on that channel. */
export type Input<Name extends Channel> = z.input<Contract[Name]['input']>;

/** What the handler gets: the input after parsing. */
export type Parsed<Name extends Channel> = z.output<Contract[Name]['input']>;

/** What the channel answers with when all is well. */
export type Output<Name extends Channel> =
  Contract[Name] extends Call<z.ZodType, infer Answer> ? Answer : never;

/** Every answer: a value, or why there is none. `message` is for logs, in English. */
export type Envelope<Value> =
  | { readonly ok: true; readonly value: Value }
  | {
      readonly ok: false;
      readonly error: {
        readonly code: ErrorCode;
        readonly message: string;
        /** Milliseconds until it makes sense to try again. */
        readonly wait?: number;
        /** The row of a file where it went wrong, as a spreadsheet counts it. */
        readonly row?: number;
      };
    };

/** What the preload script gives the window, as `window.lederspind`. */
export interface Bridge {
  readonly call: <Name extends Channel>(
    name: Name,
    input: Input<Name>,
  ) => Promise<Envelope<Output<Name>>>;
}
