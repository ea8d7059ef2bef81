import { describe, expect, it } from 'vitest';
import { makeProject, runCheck } from './project.ts';

const GOOD = {
  'renderer/i18n/da/index.ts':
    "export const da = { shell: { name: 'Navn', hello: 'Hej {{who}}', days_one: '{{count}} dag', days_other: '{{count}} dage' }, errors: { 'not-found': 'Væk' } };\n",
  'renderer/i18n/nb/index.ts':
    "export const nb = { shell: { name: 'Navn', hello: 'Hei {{who}}', days_one: '{{count}} dag', days_other: '{{count}} dager' }, errors: { 'not-found': 'Borte' } };\n",
  'renderer/i18n/en/index.ts':
    "export const en = { shell: { name: 'Name', hello: 'Hello {{who}}', days_one: '{{count}} day', days_other: '{{count}} days' }, errors: { 'not-found': 'Gone' } };\n",
  'renderer/a.tsx':
    "export const A = () => [t('shell.name'), t('shell.hello', { who }), t('shell.days', { count }), t(`errors.${code}`)];\n",
};

/** Each fault: what replaces what in which file, and what is said about it. */
const BROKEN: readonly [says: string, file: keyof typeof GOOD, from: string, to: string][] = [
  ['nb shell.hello: missing', 'renderer/i18n/nb/index.ts', "hello: 'Hei {{who}}', ", ''],
  [
    'en shell.more: not in da',
    'renderer/i18n/en/index.ts',
    "name: 'Name'",
    "name: 'Name', more: 'x'",
  ],
  ['en shell.name: empty', 'renderer/i18n/en/index.ts', "'Name'", "' '"],
  ['da shell.name: an exclamation mark', 'renderer/i18n/da/index.ts', "'Navn'", "'Navn!'"],
  ['nb shell.hello: takes {} where da takes {who}', 'renderer/i18n/nb/index.ts', ' {{who}}', ''],
  ['en shell.hello: takes {name}', 'renderer/i18n/en/index.ts', '{{who}}', '{{name}}'],
  ['shell.name: no code uses it', 'renderer/a.tsx', "t('shell.name'), ", ''],
  ['errors.not-found: no code uses it', 'renderer/a.tsx', 't(`errors.${code}`)', ''],
  ['shell.nam: no such text (renderer/a.tsx)', 'renderer/a.tsx', "'shell.name'", "'shell.nam'"],
];

describe('the check of languages', () => {
  it('passes complete languages', () => {
    const { passes, output } = runCheck('languages', makeProject(GOOD));
    expect(output).toContain('5 texts in da, nb, en');
    expect(passes).toBe(true);
  });

  it.each(BROKEN)('%s', (says, file, from, to) => {
    const { passes, output } = runCheck(
      'languages',
      makeProject({ ...GOOD, [file]: GOOD[file].replace(from, to) }),
    );
    expect(output).toContain(says);
    expect(passes).toBe(false);
  });

  it('finds a text that was never translated', () => {
    const text = 'Dine svar er gemt i Lederspind';
    const files = Object.fromEntries(
      Object.entries(GOOD).map(([file, code]) => [
        file,
        code.replace(/'(Navn|Name)'/, `'${text}'`),
      ]),
    );
    const { output } = runCheck('languages', makeProject(files));
    expect(output).toContain('en shell.name: still in Danish');
  });
});
