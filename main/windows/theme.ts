import { readJsonFile } from '#main/files/json-file.ts';

type Theme = 'system' | 'light' | 'dark';

const themeShape = {
  parse: (data: unknown): Theme => {
    if (typeof data !== 'object' || data === null || !('theme' in data)) return 'system';
    return data.theme === 'light' || data.theme === 'dark' ? data.theme : 'system';
  },
};

/** The theme in the file of settings: all that the window needs of it to open without a flash. */
export function themeIn(settingsFile: string): Theme {
  return readJsonFile(settingsFile, themeShape) ?? 'system';
}
