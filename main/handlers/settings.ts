import type { HandlersOf } from '#main/ipc/handlers.ts';
import type { Services } from '#main/services.ts';

export const settingsHandlers = ({ settings }: Services): HandlersOf<'settings.set'> => ({
  'settings.set': (chosen) => settings.set(chosen),
});
