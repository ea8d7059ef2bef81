import type { Template } from '#domain/template.ts';

/** The name of an arena, or the text of a statement; empty where the form has no such item. */
export function itemName({ arenas }: Template, item: string): string {
  for (const { id, name, statements } of arenas) {
    if (id === item) return name;
    const statement = statements.find((one) => one.id === item);
    if (statement !== undefined) return statement.text;
  }
  return '';
}
