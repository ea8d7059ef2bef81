import { useTranslation } from 'react-i18next';
import type { HistoryLine } from '#domain/history-lines.ts';
import type { OpenConversation } from '#preload/contract.ts';
import { useLanguage } from '../../i18n/language.ts';
import { sentenceOf } from './tell.ts';
import { tellerOf } from './teller.ts';

/** A line of the history as sentences, one for each of its changes. */
export function useSentences(open: OpenConversation, line: HistoryLine): readonly string[] {
  const { t } = useTranslation();
  const teller = tellerOf(t, useLanguage(), open, line.by);
  return line.changes.map((entry) => sentenceOf(teller, line, entry));
}
