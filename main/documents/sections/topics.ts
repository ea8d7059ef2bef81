import { isWritten, PARTIES, type Topic } from '#domain/conversation.ts';
import type { Block, Paragraph } from '../model.ts';
import type { Material } from './parts.ts';

/** What both, and each side, wanted to remember; nothing where nobody wrote any. */
export function topics({ conversation, words }: Material): Block[] {
  const groups = [
    { whose: null, some: conversation.joint.topics },
    ...PARTIES.map((party) => ({ whose: words[party], some: conversation[party].topics })),
  ];
  const items = groups.flatMap(({ whose, some }) => some.filter(isSaid).map(itemOf(whose)));
  if (items.length === 0) return [];
  return [
    { kind: 'heading', level: 1, text: words.topics },
    { kind: 'list', items },
  ];
}

function isSaid({ text }: Topic): boolean {
  return isWritten(text);
}

const itemOf =
  (whose: string | null) =>
  ({ text }: Topic): Paragraph => ({
    kind: 'paragraph',
    runs: [...(whose === null ? [] : [{ text: `${whose}: `, quiet: true }]), { text }],
  });
