import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { SIDES, type Side } from '#domain/conversation.ts';
import type { OpenConversation } from '#preload/contract.ts';
import { placeOf } from '../../data/changed-place.ts';
import { useEdit, useSitDown } from '../../data/conversation.ts';
import { DateField } from '../../ui/date-field.tsx';
import { ErrorNote } from '../../ui/error-note.tsx';
import { Step } from '../../ui/step.tsx';
import { BeginDialog } from './begin-dialog.tsx';

interface StartScreenProps {
  readonly open: OpenConversation;
  readonly onSeated: () => void;
}

/** Asks who sits here, so that nobody sees what the other is still preparing. */
export function StartScreen({ open, onSeated }: StartScreenProps) {
  const { t } = useTranslation();
  const { conversation, side } = open;
  const { id, phase, locked, date } = conversation;
  const sit = useSitDown(id);
  const { change } = useEdit(id);
  const [asking, setAsking] = useState(false);
  const { mutate: sitDown } = sit;
  // Whoever sat here has left the seat, so that nothing of theirs is a step away.
  useEffect(() => {
    if (side !== 'joint') sitDown('joint');
  }, [side, sitDown]);
  const sitAs = (seat: Side) => sitDown(seat, { onSuccess: onSeated });
  const preparing = phase === 'preparing';
  const together = () => (preparing ? setAsking(true) : sitAs('joint'));
  return (
    <div className="start-screen">
      <Step title={t('conversation.start.question')}>
        <Seats open={open} onSit={(seat) => (seat === 'joint' ? together() : sitAs(seat))} />
        <ErrorNote error={sit.error} />
        <div className="start-date">
          <DateField
            label={t('conversation.start.date')}
            value={date}
            readOnly={locked}
            place={placeOf.date}
            onCommit={(day) => change({ kind: 'date.set', date: day })}
          />
        </div>
      </Step>
      {asking && <BeginDialog id={id} onBegun={onSeated} onClose={() => setAsking(false)} />}
    </div>
  );
}

interface SeatsProps {
  readonly open: OpenConversation;
  readonly onSit: (side: Side) => void;
}

function Seats({ open, onSit }: SeatsProps) {
  const { t } = useTranslation();
  const leader = open.leader.name;
  const manager = open.manager.name;
  const talk = open.conversation.phase === 'talk';
  const help = {
    leader: t(talk ? 'conversation.start.ownNote' : 'conversation.start.leaderHelp', { manager }),
    manager: t(talk ? 'conversation.start.ownNote' : 'conversation.start.managerHelp', { leader }),
    joint: t(talk ? 'conversation.start.resumeHelp' : 'conversation.start.togetherHelp'),
  };
  const names = { leader, manager, joint: [leader, manager].join(', ') };
  const titles = {
    leader: t('conversation.start.leader'),
    manager: t('conversation.start.manager'),
    joint: t('conversation.start.together'),
  };
  return (
    <div className="seats">
      {SIDES.map((side) => (
        <button
          key={side}
          className="seat"
          data-whose={side}
          type="button"
          onClick={() => onSit(side)}
        >
          <span className="seat-title">{titles[side]}</span>
          <span>{names[side]}</span>
          <span className="quiet">{help[side]}</span>
        </button>
      ))}
    </div>
  );
}
