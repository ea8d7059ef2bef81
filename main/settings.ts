import { join } from 'node:path';
import { settingsSchema, type Settings } from '#preload/contract.ts';
import { readJsonFile, writeJsonFile } from './files/json-file.ts';
import { storageFailure } from './files/storage-failure.ts';

/** What holds before anybody has chosen. */
const DEFAULTS: Settings = { language: 'da', theme: 'system' };

/** What people chose for this PC. */
export interface SettingsStore {
  readonly now: () => Settings;
  /** @throws Failure `storage.…`; what held before then still holds. */
  readonly set: (settings: Settings) => Promise<Settings>;
}

/**
 * The settings of a folder. A damaged file counts as none: nothing in it is worth a question.
 * @param onChange is told of the settings that hold at first, and of every change
 */
export function settingsIn(folder: string, onChange: (settings: Settings) => void): SettingsStore {
  const path = join(folder, 'settings.json');
  let current = readJsonFile(path, settingsSchema) ?? DEFAULTS;
  onChange(current);
  return {
    now: () => current,
    set: async (settings) => {
      await writeJsonFile(path, settings).catch((error: unknown) => {
        throw storageFailure(error);
      });
      current = settings;
      onChange(current);
      return current;
    },
  };
}
