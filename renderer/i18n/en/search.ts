import type { search as danish } from '../da/search.ts';
import type { Texts } from '../texts.ts';

export const search = {
  title: 'Search for “{{text}}”',
  nothingAsked: 'Write a name, an area or a word in the search field.',
  emptyTitle: 'Search',
  none: 'Nothing found. Search for a name, an area or a word from a conversation that you may see.',
  count_one: '{{count}} place',
  count_other: '{{count}} places',
  people: 'People ({{count}})',
  conversations: 'Conversations ({{count}})',
  opens: 'A conversation opens with the question of who sits here.',
  most: 'These are the newest {{count}}. Add words if the right one is not here.',
} satisfies Texts<typeof danish>;
