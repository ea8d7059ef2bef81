import { ipcMain, type BrowserWindow, type IpcMainInvokeEvent } from 'electron';
import { contract, type Channel } from '#preload/contract.ts';
import { answer, refuse } from './answer.ts';
import type { Handlers } from './handlers.ts';
import { isOurAddress } from './sender.ts';

/** Every channel of ours stands under this prefix; the preload script knows it as well. */
const PREFIX = 'lederspind:';

/**
 * Answers every channel of the contract, for that one window alone.
 */
export function serve(handlers: Handlers, window: BrowserWindow): void {
  for (const name of Object.keys(contract).filter(isChannel))
    ipcMain.handle(PREFIX + name, (event, input: unknown) =>
      isOurs(event, window) ? answer(name, handlers, input, { window: event.sender.id }) : refuse(),
    );
}

function isChannel(name: string): name is Channel {
  return Object.hasOwn(contract, name);
}

/** Only the main frame of our window, while it shows a page of ours. */
function isOurs(event: IpcMainInvokeEvent, window: BrowserWindow): boolean {
  if (window.isDestroyed() || event.sender !== window.webContents) return false;
  const { senderFrame: frame } = event;
  return frame?.parent === null && isOurAddress(frame.url);
}
