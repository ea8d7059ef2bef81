import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Side } from '#domain/conversation.ts';
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
  const { conversation, leader, manager, side } = open;
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
        <div className="seats">
          <Seat
            whose="leader"
            title={t('conversation.start.leader')}
            name={leader.name}
            help={
              preparing
                ? t('conversation.start.leaderHelp', { manager: manager.name })
                : t('conversation.start.ownNote')
            }
            onClick={() => sitAs('leader')}
          />
          <Seat
            whose="manager"
            title={t('conversation.start.manager')}
            name={manager.name}
            help={
              preparing
                ? t('conversation.start.managerHelp', { leader: leader.name })
                : t('conversation.start.ownNote')
            }
            onClick={() => sitAs('manager')}
          />
          <Seat
            whose="joint"
            title={t('conversation.start.together')}
            name={`${leader.name}, ${manager.name}`}
            help={t(
              preparing ? 'conversation.start.togetherHelp' : 'conversation.start.resumeHelp',
            )}
            onClick={together}
          />
        </div>
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

interface SeatProps {
  readonly whose: Side;
  readonly title: string;
  readonly name: string;
  readonly help: string;
  readonly onClick: () => void;
}

function Seat({ whose, title, name, help, onClick }: SeatProps) {
  return (
    <button className="seat" data-whose={whose} type="button" onClick={onClick}>
      <span className="seat-title">{title}</span>
      <span className="seat-name">{name}</span>
      <span className="quiet">{help}</span>
    </button>
  );
}
