import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { Party } from '#domain/conversation.ts';
import { otherParty } from '#domain/view.ts';
import type { OpenConversation } from '#preload/contract.ts';
import './who-sees.css';

interface WhoSeesProps {
  readonly open: OpenConversation;
  readonly party: Party;
}

/** Says at all times who sees what this side prepares, and leads to where that is decided. */
export function WhoSees({ open, party }: WhoSeesProps) {
  const { t } = useTranslation();
  return (
    <p className="who-sees" data-size="sm">
      <WhoSeesWords open={open} party={party} />
      <Link
        className="ds-link"
        to="/conversations/$id/{-$step}"
        params={{ id: open.conversation.id, step: 'sharing' }}
      >
        {t(open.conversation[party].released ? 'sharing.takeBackHere' : 'sharing.where')}
      </Link>
    </p>
  );
}

/** The same in words and shape: one person, or two. */
export function WhoSeesWords({ open, party }: WhoSeesProps) {
  const { t } = useTranslation();
  const isSeen = open.conversation[party].released;
  return (
    <span className="who-sees-words">
      <svg viewBox="0 0 24 16" aria-hidden="true">
        <path d="M8 8a3 3 0 1 0 0-6 3 3 0 0 0 0 6ZM2 15c0-3.5 2.5-5 6-5s6 1.5 6 5" />
        {isSeen && <path d="M17 8a2.5 2.5 0 1 0 0-5M17 10.5c3 0 5 1.3 5 4.5" />}
      </svg>
      {isSeen ? t('sharing.seen', { other: open[otherParty(party)].name }) : t('sharing.onlyYou')}
    </span>
  );
}
