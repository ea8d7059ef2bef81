import type { HandlersOf } from '#main/ipc/handlers.ts';
import type { Services } from '#main/services.ts';

export const templateHandlers = ({ packs }: Services): HandlersOf<'template.list'> => ({
  'template.list': () => packs.list(),
});
