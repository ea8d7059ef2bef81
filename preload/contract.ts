import { z } from 'zod';
import { changeSchema } from '#domain/change.ts';
import {
  newConversationSchema,
  partySchema,
  sideSchema,
  type Conversation,
  type Party,
  type Ratings,
  type Side,
} from '#domain/conversation.ts';
import { yearSchema, type IsoDate } from '#domain/date.ts';
import type { HistoryLine } from '#domain/history-lines.ts';
import { languageSchema, type Language } from '#domain/language.ts';
import type { PeopleField } from '#domain/people-columns.ts';
import type { Fate } from '#domain/people-fate.ts';
import { personDetailsSchema, type Person } from '#domain/person.ts';
import { STATES, type State } from '#domain/state.ts';
import type { Series, Template } from '#domain/template.ts';
import { idSchema } from '#domain/text.ts';
import type { ErrorCode } from './error-code.ts';

/** Where the program stands: what the window has to show. */
export type AppState =
  /** Nothing is stored yet. `osLock`: the operating system offers real protection of a key. */
  | { readonly stage: 'first-start'; readonly osLock: boolean; readonly settings: Settings }
  /** The data is made, but nobody has confirmed that the recovery code is kept. */
  | { readonly stage: 'recovery'; readonly code: string; readonly settings: Settings }
  /** The data waits for a secret. `osFailed`: the operating system's lock did not open. */
  | {
      readonly stage: 'locked';
      readonly passphrase: boolean;
      readonly osFailed: boolean;
      /** Milliseconds until the next attempt is let through. */
      readonly wait: number;
      readonly settings: Settings;
    }
  /** The data cannot be opened; nothing was touched. */
  | {
      readonly stage: 'failed';
      readonly code: ErrorCode;
      readonly folder: string;
      readonly settings: Settings;
    }
  | {
      readonly stage: 'open';
      readonly settings: Settings;
      /** The recovery code opened the data and nothing else can: a new passphrase is to be chosen. */
      readonly needsPassphrase?: true;
    };

/** What people choose for this PC. Kept beside the database, since it is needed before that opens. */
export const settingsSchema = z.strictObject({
  language: languageSchema,
  theme: z.enum(['system', 'light', 'dark']),
});
export type Settings = z.infer<typeof settingsSchema>;

/** A line of the overview. */
export interface ConversationLine {
  readonly id: string;
  readonly leader: string;
  readonly unit: string;
  readonly manager: string;
  readonly templateName: string;
  readonly year: number;
  readonly date: IsoDate | null;
  readonly phase: Conversation['phase'];
  readonly locked: boolean;
  /** Whether anything has been written in it. */
  readonly begun: boolean;
  /** When it was changed last, as an ISO instant. */
  readonly changedAt: string;
}

/** What the choice of who is sitting here says about one party: nothing of what was written. */
export interface Place {
  readonly name: string;
  readonly hasPin: boolean;
  /** Milliseconds until a PIN is let through. */
  readonly wait: number;
  /** Whether it has prepared anything. */
  readonly begun: boolean;
  /** Whether it has shown its preparation to the other. */
  readonly released: boolean;
}

/** What is known of a conversation before anybody has sat down at it. */
export interface Sides {
  readonly year: number;
  readonly phase: Conversation['phase'];
  readonly locked: boolean;
  readonly leader: Place;
  readonly manager: Place;
}

/** What the leader's last talk on the same form and scale came to. */
export interface Earlier {
  readonly year: number;
  readonly ratings: Readonly<Record<Series, Ratings>>;
}

/** A document that was saved from the conversation. */
export interface DocumentLine {
  readonly id: string;
  readonly name: string;
  /** When, as an ISO instant. */
  readonly savedAt: string;
}

/** A conversation as the side that sits here may see it. */
export interface OpenConversation {
  readonly conversation: Conversation;
  readonly template: Template;
  readonly leader: Person;
  readonly manager: Person;
  readonly side: Side;
  /** Whether a PIN guards the place of the side that sits here; no PIN guards the joint one. */
  readonly hasPin: boolean;
  /** Null: no earlier talk, or only on another scale. */
  readonly earlier: Earlier | null;
  /** The newest first. */
  readonly documents: readonly DocumentLine[];
  /** Counts its changes. */
  readonly revision: number;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
}

/** That a change is committed and flushed. */
export interface Stored {
  readonly revision: number;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
}

/** Some of the history, the newest first. */
export interface HistoryPage {
  readonly lines: readonly HistoryLine[];
  /** What `history.list` takes as `before` for the lines that follow; null where there are none. */
  readonly next: number | null;
}

/** A conversation among those of its year. */
export interface YearLine {
  readonly id: string;
  readonly leader: string;
  readonly unit: string;
  readonly manager: string;
  readonly templateName: string;
  readonly date: IsoDate | null;
  readonly state: State;
}

/** A goal with a date, from the newest talk of a leader who is not archived. */
export interface DueLine {
  readonly conversationId: string;
  readonly goalId: string;
  readonly leader: string;
  readonly year: number;
  readonly text: string;
  readonly responsible: string;
  readonly due: IsoDate;
}

/** What the overview shows at first. Every list is cut short; the count beside it is whole. */
export interface Overview {
  readonly year: number;
  /** The years that have conversations, and the one shown; the newest first. */
  readonly years: readonly number[];
  /** Every state, in order. By date, those without one last, then by the leader's name. */
  readonly states: readonly {
    readonly state: State;
    readonly count: number;
    readonly lines: readonly YearLine[];
  }[];
  /** Overdue, or due within 30 days; the earliest first. `today` is the day that they were held against. */
  readonly due: {
    readonly today: IsoDate;
    readonly overdue: number;
    readonly soon: number;
    readonly lines: readonly DueLine[];
  };
  /** People who are not archived and lead no conversation of that year, by name. */
  readonly without: {
    readonly count: number;
    readonly people: readonly Pick<Person, 'id' | 'name' | 'unit'>[];
  };
}

/** A conversation of one person: as whom, and with whom. */
export interface PersonConversation {
  readonly id: string;
  readonly party: Party;
  readonly otherId: string;
  readonly other: string;
  readonly year: number;
  readonly date: IsoDate | null;
  readonly state: State;
}

/** A row of a file of people, and what would become of it. */
export interface PeoplePreviewRow {
  /** As a spreadsheet counts it. */
  readonly row: number;
  readonly name: string;
  readonly title: string;
  readonly unit: string;
  /** The id of a leader level; empty where the row names none that a form knows. */
  readonly level: string;
  readonly manager: string;
  /** A level that no form knows; it is left out. */
  readonly unknownLevel: string | null;
  readonly fate: Fate;
}

/** A file of people that was read; nothing of it is stored. */
export interface PeoplePreview {
  /** Names this file to `people.import`, until another is chosen. */
  readonly token: string;
  readonly fileName: string;
  /** The headings that were understood. */
  readonly columns: readonly { readonly field: PeopleField; readonly heading: string }[];
  /** The headings that were not, and are left out. */
  readonly unknown: readonly string[];
  readonly rows: readonly PeoplePreviewRow[];
}

/** How many people an import brought and altered. */
export interface Imported {
  readonly added: number;
  readonly changed: number;
}

/** A place where the searched words stand. */
export interface SearchHit {
  readonly kind: 'person' | 'conversation';
  readonly id: string;
  readonly title: string;
  /** The text around the words, which stand between U+0002 and U+0003. */
  readonly excerpt: string;
}

/** A form that a conversation can begin on. */
export interface TemplateLine {
  readonly id: string;
  readonly version: number;
  readonly name: string;
  readonly language: Language;
}

/** A document that lies on disk now. `id` names it to `document.reveal`; null: nobody chose a place. */
export type SavedDocument = { readonly id: string; readonly name: string } | null;

/** Whether something was written, or the person closed the dialog. */
export type Saved = { readonly saved: boolean };

/** That something was done which leaves nothing to tell. */
export type Done = Readonly<Record<string, never>>;

/** One channel: how its input is parsed, and the type of its output. */
interface Call<Input extends z.ZodType, Output> {
  readonly input: Input;
  /** Only a type; nothing is here at run time. */
  readonly output?: Output;
}

const gives =
  <Output>() =>
  <Input extends z.ZodType>(input: Input): Call<Input, Output> => ({ input });

const nothing = z.strictObject({});
const one = z.strictObject({ id: idSchema });
const secret = z.string().min(1).max(1000);
const pin = z.string().regex(/^\d{4,12}$/);
const pins = z
  .strictObject({ leader: z.string().max(100), manager: z.string().max(100) })
  .partial();
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
  'template.list': gives<readonly TemplateLine[]>()(nothing),
  'conversation.list': gives<readonly ConversationLine[]>()(nothing),
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
  'document.save': gives<SavedDocument>()(one),
  'document.reveal': gives<Saved>()(one),
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
