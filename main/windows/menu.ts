import { Menu, type MenuItemConstructorOptions } from 'electron';

/**
 * The keys that work in every window: clipboard, zoom, full screen, close. The menu itself is not
 * shown on Windows and Linux. Undo and redo are not in it: Ctrl+Z belongs to the page, which takes
 * back changes of the conversation.
 * @param forDevelopers with reload and the developer tools
 */
export function setMenu(forDevelopers: boolean): void {
  const edit: MenuItemConstructorOptions[] = [
    { role: 'cut' },
    { role: 'copy' },
    { role: 'paste' },
    { role: 'pasteAndMatchStyle' },
    { role: 'selectAll' },
  ];
  const view: MenuItemConstructorOptions[] = [
    { role: 'zoomIn' },
    // The plus of the digits' block, and the plus that needs no shift on Danish keyboards.
    { role: 'zoomIn', accelerator: 'CommandOrControl+=', visible: false },
    { role: 'zoomOut' },
    { role: 'resetZoom' },
    { role: 'togglefullscreen' },
  ];
  const develop: MenuItemConstructorOptions[] = [{ role: 'reload' }, { role: 'toggleDevTools' }];
  Menu.setApplicationMenu(
    Menu.buildFromTemplate([
      ...(process.platform === 'darwin' ? [{ role: 'appMenu' } as const] : []),
      { role: 'editMenu', submenu: edit },
      { role: 'viewMenu', submenu: forDevelopers ? [...view, ...develop] : view },
      { role: 'windowMenu', submenu: [{ role: 'minimize' }, { role: 'close' }] },
    ]),
  );
}
