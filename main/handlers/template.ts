import { listWithdrawn } from '#db/queries/template.ts';
import type { HandlersOf } from '#main/ipc/handlers.ts';
import type { Services } from '#main/services.ts';

export const templateHandlers = ({ program, packs }: Services): HandlersOf<'template.list'> => ({
  'template.list': async () => packs.list(await listWithdrawn(program.db())),
});
