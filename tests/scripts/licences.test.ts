import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { makeProject, ROOT, runCheck } from './project.ts';

const MIT = 'Permission is hereby granted, free of charge, to any person …';

/** A project that imports one package of its own making. */
function projectWith(manifest: object, licence: string | null, name = 'thing'): string {
  const project = makeProject({
    'renderer/a.ts': `import { thing } from '${name}';\nexport const a = thing;\n`,
  });
  rmSync(join(project, 'node_modules'));
  for (const [folder, text, content] of [
    ['electron', MIT, { name: 'electron', version: '45.0.0', license: 'MIT' }],
    [name, licence, { name, version: '1.0.0', ...manifest }],
  ] as const) {
    mkdirSync(join(project, 'node_modules', folder), { recursive: true });
    writeFileSync(join(project, 'node_modules', folder, 'package.json'), JSON.stringify(content));
    if (text !== null) writeFileSync(join(project, 'node_modules', folder, 'LICENSE'), text);
  }
  return project;
}

describe('the check of licences', () => {
  it.each([
    ['is under GPL-3.0-only', { license: 'GPL-3.0-only' }, null],
    ['is under SEE LICENSE IN LICENSE', { license: 'SEE LICENSE IN LICENSE' }, MIT],
    ['names no licence', {}, MIT],
    ['asks for more than MIT', { license: 'MIT' }, `${MIT} above an annual revenue of …`],
    ['does not read like MIT', { license: 'MIT' }, 'All rights reserved'],
    ['is under MIT AND GPL-2.0-only', { license: 'MIT AND GPL-2.0-only' }, null],
  ])('refuses a package that %s', (says, manifest, text) => {
    const { passes, output } = runCheck('licences', projectWith(manifest, text));
    expect(output).toContain(`thing 1.0.0`);
    expect(output).toContain(says);
    expect(passes).toBe(false);
  });

  it.each([
    ['apexcharts', '5.0.0'],
    ['react-apexcharts', '2.0.1'],
  ])('refuses %s %s, whatever it calls its licence', (name, version) => {
    const project = projectWith({ license: 'MIT', version }, MIT, name);
    const { passes, output } = runCheck('licences', project);
    expect(output).toContain(`${name} ${version} is not free`);
    expect(passes).toBe(false);
  });

  it('looks at what style sheets take in', () => {
    const project = makeProject({
      'renderer/a.css': "@font-face { src: url('odd-font/a.woff2'); }\n",
    });
    expect(runCheck('licences', project).output).toContain('odd-font is not installed');
  });

  it('refuses to judge what is not installed', () => {
    const project = makeProject({ 'main/a.ts': "import 'never-installed-thing';\n" });
    expect(runCheck('licences', project)).toMatchObject({ passes: false });
  });

  it('lets one choose the free one of two licences', () => {
    const project = projectWith({ license: '(MIT OR GPL-3.0-or-later)' }, MIT);
    expect(runCheck('licences', project)).toMatchObject({ passes: true });
  });

  it('writes the texts that go with the program', () => {
    const project = projectWith({ license: 'MIT', author: 'Ann' }, `${MIT} by Ann`);
    const script = join(ROOT, 'scripts/checks/licences.mjs');
    spawnSync(process.execPath, [script, '--project', project, '--notices', 'out/n.txt']);
    const notices = readFileSync(join(project, 'out/n.txt'), 'utf8');
    expect(notices).toContain('thing 1.0.0 (MIT)\nBy Ann');
    expect(notices).toContain(`${MIT} by Ann`);
    expect(notices).toContain('electron 45.0.0 (MIT)');
  });
});
