import { PARTIES } from '#domain/conversation.ts';
import type { SectionOf } from '#domain/sections.ts';
import type { Cell } from '../model.ts';
import type { Material } from './parts.ts';
import { repliesIn } from './replies.ts';

export type Prompt = SectionOf<'examples'>['prompts'][number];

/** The examples of one arena or statement under one prompt; the manager's follow the leader's. */
export function exampleCell(
  item: { readonly id: string; readonly name: string },
  prompt: Prompt,
  material: Material,
): Cell {
  const { conversation, sides } = material;
  const replies = PARTIES.filter((party) => sides.includes(party)).map((side) => ({
    side,
    path: ['example', side, item.id, prompt.id],
    text: conversation[side].examples[item.id]?.[prompt.id] ?? '',
  }));
  return { content: repliesIn(`${item.name}: ${prompt.short}`, replies, material) };
}
