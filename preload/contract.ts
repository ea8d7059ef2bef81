import { z } from 'zod';
import { changeSchema } from '#domain/change.ts';
import {
  newConversationSchema,
  sideSchema,
  type Conversation,
  type Side,
} from '#domain/conversation.ts';
import type { IsoDate } from '#domain/date.ts';
import { languageSchema, type Language } from '#domain/language.ts';
import { personDetailsSchema, type Person } from '#domain/person.ts';
import type { Template } from '#domain/template.ts';
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

/** A conversation as the side that sits here may see it. */
export interface OpenConversation {
  readonly conversation: Conversation;
  readonly template: Template;
  readonly leader: Person;
  readonly manager: Person;
  readonly side: Side;
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
  'template.list': gives<readonly TemplateLine[]>()(nothing),
  'conversation.list': gives<readonly ConversationLine[]>()(nothing),
  'conversation.begin': gives<{ readonly id: string }>()(newConversationSchema),
  /** Sits down at a conversation: later changes are made by this side. */
  'conversation.open': gives<OpenConversation>()(one.extend({ side: sideSchema })),
  'conversation.change': gives<Stored>()(one.extend({ change: changeSchema, gesture: idSchema })),
  'conversation.undo': gives<OpenConversation>()(one),
  'conversation.redo': gives<OpenConversation>()(one),
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
      };
    };

/** What the preload script gives the window, as `window.lederspind`. */
export interface Bridge {
  readonly call: <Name extends Channel>(
    name: Name,
    input: Input<Name>,
  ) => Promise<Envelope<Output<Name>>>;
}
