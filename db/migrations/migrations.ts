import { beginning } from './001-beginning.ts';
import { twoPeople } from './002-two-people.ts';
import { filing } from './003-filing.ts';
import { forms } from './004-forms.ts';
import { templates } from './005-templates.ts';
import type { Migration } from './migration.ts';

/** Every step of the schema, in order: the first leads from version 0 to 1, and so on. */
export const MIGRATIONS: readonly Migration[] = [beginning, twoPeople, filing, forms, templates];

/** The version of the schema that this program reads and writes. */
export const SCHEMA_VERSION = MIGRATIONS.length;
