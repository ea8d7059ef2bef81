import type { Conversation, Party, Ratings, Side } from '#domain/conversation.ts';
import type { IsoDate } from '#domain/date.ts';
import type { HistoryLine } from '#domain/history-lines.ts';
import type { PeopleField } from '#domain/people-import/columns.ts';
import type { Fate } from '#domain/people-import/fate.ts';
import type { Person } from '#domain/person.ts';
import type { State } from '#domain/state.ts';
import type { Series } from '#domain/sections.ts';
import type { Template } from '#domain/template.ts';
import type { Whose } from '#domain/word-import/people-match.ts';
import type { ImportLine } from '#domain/word-import/proposal.ts';
import type { ReadRemark } from '#domain/word-import/read-document.ts';
import type { ErrorCode } from './error-code.ts';
import type { Settings } from './settings.ts';

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
  /** What the form says of its course. */
  readonly form: Pick<Template, 'phases' | 'language'>;
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
  /** A newer version of the form that can be taken over before the talk; null where there is none. */
  readonly newer: { readonly version: number; readonly template: Template } | null;
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

/** A goal or an agreement with a date, from the newest talk of a leader who is not archived. */
export interface DueLine {
  readonly conversationId: string;
  readonly goalId: string;
  readonly kind: 'goal' | 'agreement';
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

/** What would become of one thing in a Word file. */
export type WordLine = Omit<ImportLine, 'changes'>;

/** What somebody should know about a Word file before taking anything from it. */
export type WordRemark =
  | ReadRemark
  /** It was written on another version of the form. */
  | 'other-version'
  /** It was written for another conversation. */
  | 'other-conversation'
  /** It names another leader. */
  | 'other-leader';

/** A Word file that was read; nothing of it is stored. */
export interface WordPreview {
  /** Names this file to `word-import.store`, until another is chosen. */
  readonly token: string;
  readonly fileName: string;
  readonly form: string;
  /** The leader's name as it stands in the file; empty where it does not. */
  readonly leader: string;
  /** For a new conversation: whose it could be, and of which year. Null: it goes into the open one. */
  readonly whose: Whose | null;
  /** A conversation on this PC that the file was written for; null where it is the open one, or none. */
  readonly belongs: { readonly id: string; readonly leader: string; readonly year: number } | null;
  readonly lines: readonly WordLine[];
  readonly remarks: readonly WordRemark[];
}

/** The conversation that values of a Word file were stored in; `open` where somebody sits there. */
export interface WordStored {
  readonly id: string;
  readonly open: OpenConversation | null;
}

/** A place where the searched words stand. */
export interface SearchHit {
  readonly kind: 'person' | 'conversation';
  readonly id: string;
  readonly title: string;
  /** The text around the words, which stand between U+0002 and U+0003. */
  readonly excerpt: string;
}

/** A document that lies on disk now. `id` names it to `document.reveal`; null: nobody chose a place. */
export type SavedDocument = { readonly id: string; readonly name: string } | null;

/** How far the documents of a year are. */
export type BatchState =
  | { readonly state: 'idle' }
  | ({ readonly state: 'running' | 'done' | 'cancelled' } & BatchProgress)
  /** Something could not be drawn or written; what was written before stays. */
  | ({ readonly state: 'failed'; readonly code: ErrorCode } & BatchProgress);

/** Conversations whose files are all written, of how many, and the folder that they lie in. */
interface BatchProgress {
  readonly done: number;
  readonly total: number;
  readonly folder: string;
}

/** Whether something was written, or the person closed the dialog. */
export type Saved = { readonly saved: boolean };

/** That something was done which leaves nothing to tell. */
export type Done = Readonly<Record<string, never>>;
