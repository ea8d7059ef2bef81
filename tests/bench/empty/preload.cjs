const { contextBridge, ipcRenderer } = require('electron');

contextBridge.exposeInMainWorld('reference', { empty: () => ipcRenderer.invoke('empty') });
