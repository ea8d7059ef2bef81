import { spawn } from 'node:child_process';
import { Problem } from './say.mjs';

/** Whether windows can be shown: always, except on a Linux without a screen. */
export function hasDisplay() {
  if (process.platform !== 'linux') return true;
  return Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}

/**
 * Makes sure that there is a display, a virtual one where there is no real
 * one, and puts its name in DISPLAY. Returns a function that ends it.
 */
export async function needDisplay() {
  if (hasDisplay()) return () => {};
  const { name, end } = await openDisplay();
  process.env.DISPLAY = name;
  return () => {
    delete process.env.DISPLAY;
    end();
  };
}

/** Starts a virtual display (Xvfb) of its own. Ends with this process, or when `end` is called. */
export async function openDisplay({ size = '1600x1000x24' } = {}) {
  /* No authority file: only this user's own connections come through the socket of a display without TCP. */
  const words = ['-displayfd', '3', '-screen', '0', size, '-nolisten', 'tcp', '-noreset'];
  const server = spawn('Xvfb', words, { stdio: ['ignore', 'ignore', 'pipe', 'pipe'] });
  const name = `:${await readDisplayNumber(server)}`;
  const end = () => server.kill();
  process.on('exit', end);
  return {
    name,
    end: () => {
      process.off('exit', end);
      end();
    },
  };
}

function readDisplayNumber(server) {
  return new Promise((resolve, reject) => {
    let errors = '';
    let number = '';
    server.stderr.on('data', (data) => (errors += data));
    server.stdio[3].on('data', (data) => {
      number += data;
      if (number.includes('\n')) resolve(number.trim());
    });
    server.on('error', () =>
      reject(new Problem('Xvfb, the virtual display, cannot be started. Install xvfb.')),
    );
    server.on('exit', () =>
      reject(new Problem(`Xvfb, the virtual display, ended at once.\n${errors}`)),
    );
  });
}
