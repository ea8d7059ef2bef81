/** Why a change is refused. The interface has a sentence for each, in every language. */
export const REFUSALS = [
  'conversation.locked',
  'change.other-side',
  'change.before-talk',
  'change.after-talk',
  'change.no-place',
  'change.too-many',
  'rating.off-scale',
  'item.unknown',
  'reason.missing',
  'template.not-newer',
] as const;

export type Refusal = (typeof REFUSALS)[number];
