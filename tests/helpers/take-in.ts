import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { NewConversation } from '#domain/conversation.ts';
import type { Template } from '#domain/template.ts';
import { call } from './calls.ts';
import type { Program } from './program.ts';

/** Takes a form in from a file, as somebody would who got it from another municipality. */
export async function takeIn({ app, page, home }: Program, template: Template): Promise<void> {
  const file = join(home.root, `${template.id}-${template.version}.json`);
  writeFileSync(file, JSON.stringify(template));
  await app.evaluate(({ dialog }, path) => {
    dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [path] });
  }, file);
  const taken = await call(page, 'template.import', {});
  if (taken?.outcome !== 'new') throw new Error(`not taken in: ${JSON.stringify(taken)}`);
}

/** Two people and an empty conversation between them on that form; answers with its id. */
export async function beginOn(
  { page }: Program,
  { id, version }: Pick<Template, 'id' | 'version'>,
  names = { leader: 'Asger Lindelund', manager: 'Bodil Vestergren' },
): Promise<string> {
  const details = { title: 'Afdelingschef', unit: 'Skole', level: 'leder-af-ledere' };
  const save = (name: string, managerId: string | null) =>
    call(page, 'person.save', { id: null, details: { ...details, name, managerId } });
  const manager = await save(names.manager, null);
  const leader = await save(names.leader, manager.id);
  const begin: NewConversation = {
    template: { id, version },
    leaderId: leader.id,
    managerId: manager.id,
    year: 2027,
    date: null,
  };
  return (await call(page, 'conversation.begin', begin)).id;
}

/** Shows the conversation with that id; somebody has to sit down. */
export async function showConversation({ page }: Program, id: string): Promise<void> {
  await page.evaluate((place) => {
    location.hash = place;
  }, `/conversations/${id}`);
  await page.reload();
  await page.getByRole('heading', { name: 'Hvem sidder her nu?' }).waitFor();
}

/** The name of the field for examples of that statement on the form of source 003. */
export function exampleOf(statement: string): RegExp {
  const words = statement.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return new RegExp(`^Eksempler fra praksis ?: ${words}$`);
}
