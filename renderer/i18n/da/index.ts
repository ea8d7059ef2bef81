import { conversation } from './conversation.ts';
import { documents } from './documents.ts';
import { errors } from './errors.ts';
import { filing } from './filing.ts';
import { finish } from './finish.ts';
import { history } from './history.ts';
import { newConversation } from './new-conversation.ts';
import { overview } from './overview.ts';
import { parts } from './parts.ts';
import { people } from './people.ts';
import { peopleImport } from './people-import.ts';
import { preparation } from './preparation.ts';
import { search } from './search.ts';
import { seat } from './seat.ts';
import { settings } from './settings.ts';
import { sharing } from './sharing.ts';
import { shell } from './shell.ts';
import { start } from './start.ts';
import { talk } from './talk.ts';
import { templates } from './templates.ts';
import { ui } from './ui.ts';
import { wordImport } from './word-import.ts';
import { yearDocuments } from './year-documents.ts';

/** Every text in Danish, the default; the other languages follow its keys. */
export const da = {
  conversation,
  documents,
  errors,
  filing,
  finish,
  history,
  newConversation,
  overview,
  parts,
  people,
  peopleImport,
  preparation,
  search,
  seat,
  settings,
  sharing,
  shell,
  start,
  talk,
  templates,
  ui,
  wordImport,
  yearDocuments,
} as const;
