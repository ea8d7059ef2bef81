/*
 * npm run schema: writes the JSON Schema of forms, for editors outside the program, from the
 * program's own schema. With --check it only says whether the file is what it would write.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { projectFolder } from './lib/places.mjs';
import { Problem, runMain, say } from './lib/say.mjs';

const file = join(projectFolder, 'resources/templates/template.schema.json');

/** A file of the program that is read as it stands; Node takes the types away. */
const load = (path) => import(pathToFileURL(join(projectFolder, path)).href);

/** What a cleaned text may be: JSON Schema sees only what goes in. */
async function textLimits() {
  const { idSchema, lineSchema, nameSchema, textSchema, LINE_LIMIT, TEXT_LIMIT } =
    await load('domain/text.ts');
  return new Map([
    [nameSchema, { minLength: 1, maxLength: LINE_LIMIT }],
    [lineSchema, { maxLength: LINE_LIMIT }],
    [textSchema, { maxLength: TEXT_LIMIT }],
    [idSchema, { description: 'Small letters a-z, figures and hyphens. Stays the same for ever.' }],
  ]);
}

async function schemaText() {
  const { z } = await import('zod');
  const { templateSchema } = await load('domain/template.ts');
  const limits = await textLimits();
  const schema = z.toJSONSchema(templateSchema, {
    io: 'input',
    override: ({ zodSchema, jsonSchema }) => Object.assign(jsonSchema, limits.get(zodSchema)),
  });
  const { $schema, properties, ...rest } = schema;
  const whole = {
    $schema,
    title: 'A form of Lederspind',
    description: 'How to write one by hand: docs/templates.md',
    ...rest,
    properties: { $schema: { type: 'string' }, ...properties },
  };
  return `${JSON.stringify(whole, null, 2)}\n`;
}

await runMain(async () => {
  const wanted = await schemaText();
  if (!process.argv.includes('--check')) {
    await writeFile(file, wanted);
    say('Written: resources/templates/template.schema.json');
    return;
  }
  const found = await readFile(file, 'utf8').catch(() => '');
  if (found !== wanted)
    throw new Problem('template.schema.json is not what the schema of forms says: npm run schema');
  say('Schema of forms: the file says what the program checks.');
});
