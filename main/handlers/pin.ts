import { readSides } from '#main/sides.ts';
import { Failure } from '#main/failure.ts';
import type { HandlersOf } from '#main/ipc/handlers.ts';
import type { Services } from '#main/services.ts';

export const pinHandlers = (services: Services): HandlersOf<'pin.set' | 'pin.clear'> => {
  const { program, conversations, pins, seats } = services;
  return {
    'pin.set': async ({ id, pin }, caller) => {
      const { side } = seats.at(caller, id);
      if (side === 'joint') throw new Failure('change.other-side');
      await pins.set(id, side, pin);
      return conversations.open(id, side);
    },
    'pin.clear': async ({ id, party, recovery }) => {
      await program.proveRecovery(recovery);
      await pins.set(id, party, null);
      return readSides(program.db(), pins, id);
    },
  };
};
