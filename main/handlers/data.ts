import { existsSync } from 'node:fs';
import { dirname } from 'node:path';
import type { HandlersOf } from '#main/ipc/handlers.ts';
import type { Services } from '#main/services.ts';

export const dataHandlers = ({ desk, folder }: Services): HandlersOf<'data.reveal'> => ({
  'data.reveal': async () => {
    await desk.showFolder(existsSync(folder) ? folder : dirname(folder));
    return { saved: true };
  },
});
