import type { preparation as danish } from '../da/preparation.ts';
import type { Texts } from '../texts.ts';

export const preparation = {
  guidance: 'Guidance: {{level}}',
  guidanceNoLevel: 'Guidance',
  noGuidance: 'The template has no guidance for this leader level yet.',
  noLevel:
    'The leader has no leader level yet. Choose one under People, and the guidance stands here.',
  ownScore: 'Your own assessment',
  managerScore: 'Your assessment of {{leader}}',
  radar: {
    leader: 'Your radar',
    manager: 'Your radar of {{leader}}',
    intro: 'Drag the points, or write the numbers in the table.',
  },
  topicsIntro:
    'Other things that you want to remember to talk about. Both of you see the topics when the talk begins.',
  note: {
    title: 'Your own note',
    intro:
      'The note is yours alone. It is not part of the talk or the document, and the other does not see it.',
    label: 'Note',
  },
} satisfies Texts<typeof danish>;
