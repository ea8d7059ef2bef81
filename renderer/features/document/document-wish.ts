import type { Side } from '#domain/conversation.ts';
import {
  TALK_PROFILES,
  usualParts,
  type DocumentChoice,
  type DocumentPart,
  type DocumentProfile,
} from '#domain/document-choice.ts';
import type { Template } from '#domain/template.ts';

/** What is chosen on the screen; what was ticked for one reader stays while another is looked at. */
export interface DocumentWish {
  readonly profile: DocumentProfile;
  readonly side: Side;
  readonly parts: Readonly<Record<DocumentProfile, readonly DocumentPart[]>>;
}

/** For whom that side can make documents: of its own preparation, or of the talk. */
export function profilesOf(side: Side): readonly DocumentProfile[] {
  return side === 'joint' ? TALK_PROFILES : ['preparation'];
}

/** What is chosen before anybody has: what usually goes to the first reader. */
export function firstWish(template: Template, side: Side): DocumentWish {
  const usual = (profile: DocumentProfile) => usualParts(template, profile);
  return {
    profile: profilesOf(side)[0] ?? 'personal',
    side,
    parts: {
      personal: usual('personal'),
      manager: usual('manager'),
      leader: usual('leader'),
      preparation: usual('preparation'),
    },
  };
}

/** The choice as the main process takes it. */
export function choiceOf({ profile, side, parts }: DocumentWish): DocumentChoice {
  const chosen = [...parts[profile]];
  if (profile !== 'preparation') return { profile, parts: chosen };
  return { profile, party: side === 'manager' ? 'manager' : 'leader', parts: chosen };
}

/** The wish with that part in it, or without. */
export function withPart(wish: DocumentWish, part: DocumentPart, isIn: boolean): DocumentWish {
  const { profile, parts } = wish;
  const others = parts[profile].filter((one) => one !== part);
  return { ...wish, parts: { ...parts, [profile]: isIn ? [...others, part] : others } };
}
