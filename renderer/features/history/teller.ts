import type { TFunction } from 'i18next';
import type { Change, ChangeKind, ChangeOf } from '#domain/change.ts';
import type { Score, Side } from '#domain/conversation.ts';
import type { IsoDate } from '#domain/date.ts';
import type { Language } from '#domain/language-names.ts';
import type { Series } from '#domain/sections.ts';
import { otherParty } from '#domain/view.ts';
import type { OpenConversation } from '#preload/contract.ts';
import { itemName } from '../../data/item-name.ts';
import { formatDate, formatScore } from '../../i18n/format.ts';
import { shortStart } from './text-change.ts';

/** Longest text inside a sentence, in UTF-16 code units. */
const SHORT = 60;

/** What a sentence is made with: the words of a language, and the names in a conversation. */
export interface Teller {
  readonly t: TFunction;
  readonly open: OpenConversation;
  /** Who did what is told. */
  readonly by: Side;
  /** The name of who did it, or the word for both. */
  readonly who: string;
  /** The name of the other one of the two; both names where they sat together. */
  readonly other: string;
  /** Whose score it is, ready to stand before what is scored. */
  readonly whose: (series: Series) => string;
  /** The name of an arena, or the beginning of a statement. */
  readonly item: (id: string) => string;
  readonly short: (text: string) => string;
  readonly score: (value: Score) => string;
  readonly date: (date: IsoDate) => string;
}

/** What somebody did, to stand after their name. `before` is what takes it back. */
export type Tell<Kind extends ChangeKind> = (
  teller: Teller,
  change: ChangeOf<Kind>,
  before: Change | null,
) => string;

const short = (text: string) => shortStart(text, SHORT);

/** All that sentences about one line need. */
export function tellerOf(
  t: TFunction,
  language: Language,
  open: OpenConversation,
  by: Side,
): Teller {
  const { leader, manager, template } = open;
  const owned = (series: 'leader' | 'manager') =>
    t('history.whose.of', { owner: possessive(open[series].name, language) });
  return {
    t,
    open,
    by,
    who: by === 'joint' ? t('history.you') : open[by].name,
    other:
      by === 'joint'
        ? t('history.and', { one: leader.name, other: manager.name })
        : open[otherParty(by)].name,
    whose: (series) => {
      if (series === 'desired') return t('history.whose.desired');
      return series === by ? t('history.whose.own') : owned(series);
    },
    item: (id) => short(itemName(template, id) || id),
    short,
    score: (value) => formatScore(value, language, t),
    date: (date) => formatDate(date, language),
  };
}

/** Kirstens, Jens’, Kirsten’s: as each language writes it. */
export function possessive(name: string, language: Language): string {
  if (language === 'en') return `${name}’s`;
  return /[sxz]$/iu.test(name) ? `${name}’` : `${name}s`;
}
