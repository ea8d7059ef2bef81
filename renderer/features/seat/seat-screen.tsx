import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Party, Side } from '#domain/conversation.ts';
import type { Sides } from '#preload/contract.ts';
import { useSides, useSitDown } from '../../data/seat.ts';
import { Course } from '../../ui/course.tsx';
import { ErrorNote } from '../../ui/error-note.tsx';
import { Page } from '../../ui/page.tsx';
import { BeginDialog } from './begin-dialog.tsx';
import { PinDialog } from './pin-dialog.tsx';
import { Seats } from './seats.tsx';
import './seat.css';

interface SeatScreenProps {
  readonly id: string;
  /** What happened to whoever sat here before, where something is to be said of it. */
  readonly notice: string | null;
}

/** Asks who is sitting here. Nobody sits at the conversation while it asks. */
export function SeatScreen({ id, notice }: SeatScreenProps) {
  const { t } = useTranslation();
  const { data, error, refetch } = useSides(id);
  if (data === undefined)
    return (
      <Page title={t('conversation.steps.label')}>
        <ErrorNote error={error} />
      </Page>
    );
  const { sides, readAt } = data;
  const phase = sides.locked ? 'locked' : sides.phase;
  return (
    <Page
      title={t('conversation.title', { leader: sides.leader.name, year: sides.year })}
      above={t(`conversation.phase.${phase}`)}
      width="wide"
    >
      <Choice
        id={id}
        sides={sides}
        readAt={readAt}
        notice={notice}
        onReadAgain={() => void refetch()}
      />
    </Page>
  );
}

interface ChoiceProps extends SeatScreenProps {
  readonly sides: Sides;
  /** A moment of `performance.now()`. */
  readonly readAt: number;
  readonly onReadAgain: () => void;
}

/** What is asked in front of the choice: the PIN of one party, or whether the talk begins. */
type Question = { readonly kind: 'pin'; readonly party: Party } | { readonly kind: 'begin' };

function Choice({ id, sides, readAt, notice, onReadAgain }: ChoiceProps) {
  const { t } = useTranslation();
  const sit = useSitDown(id);
  const [question, setQuestion] = useState<Question | null>(null);
  const [cleared, setCleared] = useState<Party | null>(null);
  const choose = (side: Side) => {
    if (side === 'joint' && sides.phase === 'preparing') setQuestion({ kind: 'begin' });
    else if (side !== 'joint' && sides[side].hasPin) setQuestion({ kind: 'pin', party: side });
    else sit.mutate({ side }, { onError: onReadAgain });
  };
  const close = () => setQuestion(null);
  const said = cleared === null ? notice : t('seat.clear.done', { name: sides[cleared].name });
  const asked = { id, sides, readAt, onReadAgain, onClose: close };
  return (
    <section className="stack">
      <h2 className="ds-heading" data-size="sm">
        {t('seat.question')}
      </h2>
      <p role="status" className="seat-notice">
        {said}
      </p>
      <Seats sides={sides} onChoose={choose} />
      <ErrorNote error={sit.error} />
      <SeatCourse sides={sides} />
      {question?.kind === 'begin' && <BeginDialog {...asked} />}
      {question?.kind === 'pin' && (
        <PinDialog
          {...asked}
          party={question.party}
          onCleared={() => {
            setCleared(question.party);
            close();
          }}
        />
      )}
    </section>
  );
}

/** What the form says of its course, for those who wonder where they are in it. */
function SeatCourse({ sides: { form } }: { readonly sides: Sides }) {
  const { t } = useTranslation();
  if (form.phases.length === 0) return null;
  return (
    <section className="stack seat-course">
      <h2 className="ds-heading" data-size="xs">
        {t('conversation.steps.course')}
      </h2>
      <Course form={form} level={3} />
    </section>
  );
}
