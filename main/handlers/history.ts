import type { HandlersOf } from '#main/ipc/handlers.ts';
import type { Services } from '#main/services.ts';

export const historyHandlers = ({
  conversations,
  seats,
}: Services): HandlersOf<'history.list' | 'history.restore'> => ({
  'history.list': async ({ id, before }, caller) =>
    conversations.history(id, seats.at(caller, id).side, before),
  'history.restore': async ({ id, revision }, caller) =>
    conversations.restore(id, seats.at(caller, id).side, revision),
});
