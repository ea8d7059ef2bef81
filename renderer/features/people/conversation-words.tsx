import { useTranslation } from 'react-i18next';
import type { PersonConversation } from '#preload/contract.ts';

/** Which conversation of one person it is, in words. */
export function ConversationWords({ line }: { readonly line: PersonConversation }) {
  const { t } = useTranslation();
  const { party, year, other } = line;
  return t(`people.conversations.${party}`, { year, other });
}
