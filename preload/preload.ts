import { contextBridge, ipcRenderer } from 'electron';
import type { Bridge } from './contract.ts';

/** Every channel of ours stands under this prefix, and the window reaches no other. */
const PREFIX = 'lederspind:';

const bridge: Bridge = {
  call: (name, input) => ipcRenderer.invoke(PREFIX + name, input),
};

contextBridge.exposeInMainWorld('lederspind', bridge);
