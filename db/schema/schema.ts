import type { Kysely, Transaction } from 'kysely';
import type { ChangeTable } from './change.ts';
import type { ConversationTable } from './conversation.ts';
import type { DocumentTable } from './document.ts';
import type { FilingTable } from './filing.ts';
import type { GoalTable } from './goal.ts';
import type { CopyFolderTable, PersonCaseTable } from './person-case.ts';
import type { PersonTable } from './person.ts';
import type { PinTable } from './pin.ts';
import type { RatingTable } from './rating.ts';
import type { SearchDueTable, SearchPlaceTable, SearchTable } from './search.ts';
import type { SettingTable } from './setting.ts';
import type {
  ArchivedTemplateTable,
  TemplateDraftBodyTable,
  TemplateDraftTable,
} from './template-draft.ts';
import type { TemplateTable } from './template.ts';

/** Every table by its name. */
export interface Schema {
  readonly person: PersonTable;
  readonly template: TemplateTable;
  readonly conversation: ConversationTable;
  readonly change: ChangeTable;
  readonly rating: RatingTable;
  readonly goal: GoalTable;
  readonly document: DocumentTable;
  readonly pin: PinTable;
  readonly search: SearchTable;
  readonly search_place: SearchPlaceTable;
  readonly search_due: SearchDueTable;
  readonly setting: SettingTable;
  readonly person_case: PersonCaseTable;
  readonly copy_folder: CopyFolderTable;
  readonly filing: FilingTable;
  readonly template_draft: TemplateDraftTable;
  readonly template_draft_body: TemplateDraftBodyTable;
  readonly archived_template: ArchivedTemplateTable;
}

/** The database, or a transaction on it. */
export type Db = Kysely<Schema>;

/** As much of it as reading needs: who gets this writes nothing. */
export type ReadDb = Pick<Db, 'selectFrom'>;

/** A transaction: what several statements need that must all happen or none. */
export type Trx = Transaction<Schema>;
