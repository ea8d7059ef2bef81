import {
  app,
  dialog,
  shell,
  type BrowserWindow,
  type OpenDialogOptions,
  type SaveDialogOptions,
} from 'electron';
import { existsSync } from 'node:fs';
import { extname, join } from 'node:path';
import type { Desk } from '#main/desk.ts';
import { Failure } from '#main/failure.ts';
import { copyPicture } from './copy-picture.ts';
import { printPage } from './print-page.ts';

/**
 * The desktop of this PC.
 * @param parent the window that a dialog belongs to
 */
export function deskOf(parent: BrowserWindow): Desk {
  return {
    askWhere: async (title, name, { name: kind, ending }) => {
      const options: SaveDialogOptions = {
        title,
        defaultPath: join(usualFolder(), name),
        filters: [{ name: kind, extensions: [ending] }],
        properties: ['showOverwriteConfirmation', 'createDirectory'],
      };
      const { canceled, filePath } = await dialog.showSaveDialog(parent, options);
      return canceled || filePath === '' ? null : withEnding(filePath, `.${ending}`);
    },
    askFile: async (title, { name, ending, also = [] }) => {
      const options: OpenDialogOptions = {
        title,
        defaultPath: usualFolder(),
        filters: [{ name, extensions: [ending, ...also] }],
        properties: ['openFile'],
      };
      const { canceled, filePaths } = await dialog.showOpenDialog(parent, options);
      return canceled ? null : (filePaths[0] ?? null);
    },
    askFolder: async (title) => {
      const options: OpenDialogOptions = {
        title,
        defaultPath: usualFolder(),
        properties: ['openDirectory', 'createDirectory'],
      };
      const { canceled, filePaths } = await dialog.showOpenDialog(parent, options);
      return canceled ? null : (filePaths[0] ?? null);
    },
    showFile: (path) => shell.showItemInFolder(path),
    showFolder: async (path) => {
      if ((await shell.openPath(path)) !== '') throw new Failure('file.no-folder');
    },
    copyPicture,
    print: printPage,
  };
}

/** The person's documents, where the PC has such a folder. */
function usualFolder(): string {
  const documents = app.getPath('documents');
  return existsSync(documents) ? documents : app.getPath('home');
}

/** Not every dialog adds the ending; but nobody was asked about the file that has it. */
function withEnding(path: string, ending: string): string {
  const ended = extname(path).toLowerCase() === ending ? path : path + ending;
  return ended !== path && existsSync(ended) ? path : ended;
}
