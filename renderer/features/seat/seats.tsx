import { useTranslation } from 'react-i18next';
import { SIDES, type Party, type Side } from '#domain/conversation.ts';
import type { Sides } from '#preload/contract.ts';
import { otherName } from './places.ts';

interface SeatsProps {
  readonly sides: Sides;
  readonly onChoose: (side: Side) => void;
}

/** The three seats, with what each is for and who sees what is written there. */
export function Seats({ sides, onChoose }: SeatsProps) {
  const { t } = useTranslation();
  const names = [sides.leader.name, sides.manager.name].join(', ');
  return (
    <div className="seats">
      {SIDES.map((side) => (
        <button
          key={side}
          className="seat"
          data-whose={side}
          type="button"
          onClick={() => onChoose(side)}
        >
          <span className="seat-title">{t(`seat.title.${side}`)}</span>
          <span>{side === 'joint' ? names : sides[side].name}</span>
          <span className="quiet">
            {side === 'joint' ? (
              t(`seat.help.${togetherHelp(sides)}`)
            ) : (
              <PartyHelp sides={sides} party={side} />
            )}
          </span>
          {side !== 'joint' && sides[side].hasPin && <HasPin />}
        </button>
      ))}
    </div>
  );
}

function togetherHelp({ phase, locked }: Sides): 'begin' | 'resume' | 'locked' {
  if (locked) return 'locked';
  return phase === 'preparing' ? 'begin' : 'resume';
}

function PartyHelp({ sides, party }: { readonly sides: Sides; readonly party: Party }) {
  const { t } = useTranslation();
  if (sides.phase === 'talk') return t('seat.help.ownNote');
  const other = otherName(sides, party);
  const sees = sides[party].released ? t('seat.seen', { other }) : t('seat.unseen', { other });
  return `${t(`seat.help.${party}`)} ${sees}`;
}

function HasPin() {
  const { t } = useTranslation();
  return (
    <span className="seat-pin">
      <svg viewBox="0 0 16 16" aria-hidden="true">
        <path d="M3.5 7.5h9v6h-9zM5.5 7.5V5a2.5 2.5 0 0 1 5 0v2.5" />
      </svg>
      {t('seat.hasPin')}
    </span>
  );
}
