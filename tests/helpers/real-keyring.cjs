/*
 * Loaded before the program (electron -r): it uses the keyring of the desktop, where Playwright
 * has told it to use none.
 */
const { app } = require('electron');

app.commandLine.appendSwitch('password-store', 'gnome-libsecret');
