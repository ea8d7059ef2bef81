import type { Handlers } from '#main/ipc/handlers.ts';
import type { Services } from '#main/services.ts';
import { appHandlers } from './app.ts';
import { batchHandlers } from './batch.ts';
import { conversationHandlers } from './conversation.ts';
import { dataHandlers } from './data.ts';
import { documentHandlers } from './document.ts';
import { filingHandlers } from './filing.ts';
import { draftHandlers } from './draft.ts';
import { historyHandlers } from './history.ts';
import { overviewHandlers } from './overview.ts';
import { letterheadHandlers } from './letterhead.ts';
import { passphraseHandlers } from './passphrase.ts';
import { peopleHandlers } from './people.ts';
import { personHandlers } from './person.ts';
import { pinHandlers } from './pin.ts';
import { recoveryHandlers } from './recovery.ts';
import { searchHandlers } from './search.ts';
import { settingsHandlers } from './settings.ts';
import { templateHandlers } from './template.ts';
import { wordFormHandlers } from './word-form.ts';
import { wordImportHandlers } from './word-import.ts';

/** Every channel's handler. */
export function allHandlers(services: Services): Handlers {
  return {
    ...appHandlers(services),
    ...recoveryHandlers(services),
    ...passphraseHandlers(services),
    ...settingsHandlers(services),
    ...personHandlers(services),
    ...templateHandlers(services),
    ...draftHandlers(services),
    ...conversationHandlers(services),
    ...searchHandlers(services),
    ...historyHandlers(services),
    ...pinHandlers(services),
    ...overviewHandlers(services),
    ...peopleHandlers(services),
    ...batchHandlers(services),
    ...documentHandlers(services),
    ...letterheadHandlers(services),
    ...filingHandlers(services),
    ...wordFormHandlers(services),
    ...wordImportHandlers(services),
    ...dataHandlers(services),
  };
}
