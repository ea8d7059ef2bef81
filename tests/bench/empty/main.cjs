// The reference of the benchmarks: an Electron window with nothing in it and one empty call.
const { app, BrowserWindow, ipcMain } = require('electron');
const { join } = require('node:path');

ipcMain.handle('empty', () => undefined);
void app.whenReady().then(() => {
  const window = new BrowserWindow({
    width: 1366,
    height: 768,
    webPreferences: {
      sandbox: true,
      contextIsolation: true,
      preload: join(__dirname, 'preload.cjs'),
    },
  });
  return window.loadFile(join(__dirname, 'index.html'));
});
app.on('window-all-closed', () => app.quit());
