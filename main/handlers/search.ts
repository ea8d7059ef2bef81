import { find } from '#db/queries/search.ts';
import type { HandlersOf } from '#main/ipc/handlers.ts';
import type { Services } from '#main/services.ts';

export const searchHandlers = ({ program, seats }: Services): HandlersOf<'search.find'> => ({
  'search.find': ({ text }, caller) => {
    const seat = seats.of(caller);
    const own =
      seat === null || seat.side === 'joint'
        ? null
        : { conversationId: seat.conversationId, party: seat.side };
    return find(program.db(), text, own);
  },
});
