import type { HandlersOf } from '#main/ipc/handlers.ts';
import type { Services } from '#main/services.ts';

export const passphraseHandlers = ({ program }: Services): HandlersOf<'passphrase.set'> => ({
  'passphrase.set': ({ passphrase }) => program.setPassphrase(passphrase),
});
