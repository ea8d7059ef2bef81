import type { Program } from './program.ts';

/** What the main process keeps of its handlers, behind Electron's types. */
interface Handlers {
  readonly _invokeHandlers: Map<string, (...given: unknown[]) => unknown>;
}

declare global {
  var lederspindAnswers: string[] | undefined;
}

/** From now on keeps every answer that the main process gives its window, whole. */
export function tapAnswers({ app }: Program): Promise<void> {
  return app.evaluate(({ ipcMain }) => {
    const isTapped = (main: object): main is Handlers => '_invokeHandlers' in main;
    if (!isTapped(ipcMain)) throw new Error('this Electron keeps its handlers elsewhere');
    const answers: string[] = [];
    globalThis.lederspindAnswers = answers;
    for (const [channel, handler] of ipcMain._invokeHandlers)
      ipcMain._invokeHandlers.set(channel, async (...given) => {
        const answer: unknown = await handler(...given);
        answers.push(`${channel} ${JSON.stringify(answer)}`);
        return answer;
      });
  });
}

/** Every answer since `tapAnswers`, as `channel answer`. */
export function tappedAnswers({ app }: Program): Promise<string[]> {
  return app.evaluate(() => globalThis.lederspindAnswers ?? []);
}
