import type { search as danish } from '../da/search.ts';
import type { Texts } from '../texts.ts';

export const search = {
  title: 'Search for “{{text}}”',
  none: 'Nothing found. Search for a name, an area or a word from a conversation that you may see.',
  count_one: '{{count}} place',
  count_other: '{{count}} places',
  kind: { person: 'Person', conversation: 'Conversation' },
} satisfies Texts<typeof danish>;
