import type { HandlersOf } from '#main/ipc/handlers.ts';
import type { Services } from '#main/services.ts';

export const appHandlers = ({
  program,
}: Services): HandlersOf<'app.state' | 'app.set-up' | 'app.unlock' | 'app.retry'> => ({
  'app.state': () => program.state(),
  'app.set-up': (choice) => program.setUp(choice),
  'app.unlock': ({ with: kind, secret }) => program.unlock(kind, secret),
  'app.retry': () => program.look(),
});
