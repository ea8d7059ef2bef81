import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { useCallback, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { OpenConversation } from '#preload/contract.ts';
import { assertNever } from '#domain/result.ts';
import { IDLE_MINUTES } from '../data/idle.ts';
import { useGetUp, useSeat } from '../data/seat.ts';
import type { Step } from '../data/step.ts';
import { AgendaStep } from '../features/conversation/agenda-step.tsx';
import { ArenaTalk } from '../features/conversation/arena-talk.tsx';
import { ConversationFrame } from '../features/conversation/conversation-frame.tsx';
import { FocusStep } from '../features/conversation/focus-step.tsx';
import { PayStep } from '../features/conversation/pay-step.tsx';
import { PlanStep } from '../features/conversation/plan-step.tsx';
import { RadarTalk } from '../features/conversation/radar-talk.tsx';
import { TopicsStep } from '../features/conversation/topics-step.tsx';
import { DocumentStep } from '../features/document/document-step.tsx';
import { SaveDocument } from '../features/document/save-document.tsx';
import { FilingStep } from '../features/filing/filing-step.tsx';
import { FinishStep } from '../features/finish/finish-step.tsx';
import { HistoryStep } from '../features/history/history-step.tsx';
import { ArenaPreparation } from '../features/preparation/arena-preparation.tsx';
import { OwnNote, OwnTopics } from '../features/preparation/own-parts.tsx';
import { RadarPreparation } from '../features/preparation/radar-preparation.tsx';
import { SharingStep } from '../features/preparation/sharing-step.tsx';
import { IdleGuard } from '../features/seat/idle-guard.tsx';
import { SeatScreen } from '../features/seat/seat-screen.tsx';
import { ImportStep } from '../features/word-import/import-step.tsx';

const route = getRouteApi('/conversations/$id/{-$step}');

/** A conversation: who is sitting here, then the frame, and in it the part that the address names. */
export function ConversationRoute() {
  const { id } = route.useParams();
  return <ConversationSeat key={id} id={id} />;
}

function ConversationSeat({ id }: { readonly id: string }) {
  const { t } = useTranslation();
  const { step } = route.useParams();
  const navigate = useNavigate();
  const seat = useSeat(id);
  const getUp = useGetUp(id);
  const [wasIdle, setWasIdle] = useState(false);
  const goTo = (next: string | undefined) =>
    void navigate({ to: '/conversations/$id/{-$step}', params: { id, step: next } });
  const leaveIdle = useCallback(() => {
    setWasIdle(true);
    getUp();
  }, [getUp]);
  const leave = () => {
    setWasIdle(false);
    getUp();
    goTo(undefined);
  };
  if (seat === null) {
    const notice = wasIdle ? t('seat.idle', { minutes: IDLE_MINUTES }) : null;
    return <SeatScreen id={id} notice={notice} />;
  }
  return (
    <IdleGuard id={id} onIdle={leaveIdle}>
      <ConversationFrame id={id} step={step} onStep={goTo} onGetUp={leave} content={stepContent} />
    </IdleGuard>
  );
}

function stepContent(step: Step, open: OpenConversation) {
  const { side } = open;
  const party = side === 'joint' ? null : side;
  switch (step.kind) {
    case 'agenda':
      return <AgendaStep open={open} />;
    case 'arena':
      return party === null ? (
        <ArenaTalk open={open} arenaId={step.arenaId} />
      ) : (
        <ArenaPreparation open={open} party={party} arenaId={step.arenaId} />
      );
    case 'radar':
      return party === null ? (
        <RadarTalk open={open} />
      ) : (
        <RadarPreparation open={open} party={party} />
      );
    case 'topics':
      return party === null ? <TopicsStep open={open} /> : <OwnTopics open={open} party={party} />;
    case 'note':
      return party === null ? null : <OwnNote open={open} party={party} />;
    case 'sharing':
      return party === null ? null : <SharingStep open={open} party={party} />;
    case 'history':
      return <HistoryStep open={open} />;
    case 'focus':
      return <FocusStep open={open} />;
    case 'plan':
      return <PlanStep open={open} />;
    case 'findings':
    case 'agreements':
    case 'questions':
    case 'own':
      return null;
    case 'pay':
      return <PayStep open={open} />;
    case 'finish':
      return (
        <FinishStep
          open={open}
          document={<SaveDocument id={open.conversation.id} template={open.template} />}
        />
      );
    case 'document':
      return <DocumentStep open={open} />;
    case 'filing':
      return <FilingStep open={open} />;
    case 'import':
      return <ImportStep open={open} />;
    default:
      return assertNever(step);
  }
}
