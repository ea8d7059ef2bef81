/*
 * Loaded before the program (electron -r) where there is no display: keeps a
 * picture of the first window in the file that LEDERSPIND_PICTURE names.
 */
const { app } = require('electron');
const { renameSync, writeFileSync } = require('node:fs');

const file = process.env.LEDERSPIND_PICTURE;
const milliseconds = 3000;

app.once('browser-window-created', (_event, window) => {
  window.webContents.once('did-finish-load', () => keepTaking(window));
});

function keepTaking(window) {
  const timer = setInterval(() => void take(window), milliseconds);
  window.on('closed', () => clearInterval(timer));
}

async function take(window) {
  const picture = await window.webContents.capturePage();
  if (picture.isEmpty()) return;
  writeFileSync(`${file}.new`, picture.toPNG());
  renameSync(`${file}.new`, file);
}
