import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { useCallback, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { OpenConversation } from '#preload/contract.ts';
import { IDLE_MINUTES } from '../data/idle.ts';
import { useGetUp, useSeat } from '../data/seat.ts';
import { ConversationFrame } from '../features/conversation/conversation-frame.tsx';
import { IdleGuard } from '../features/seat/idle-guard.tsx';
import { SeatScreen } from '../features/seat/seat-screen.tsx';
import { TakeOverNotice } from '../features/take-over/take-over-notice.tsx';
import { stepContent } from './step-content.tsx';

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
      <ConversationFrame
        id={id}
        step={step}
        onStep={goTo}
        onGetUp={leave}
        notice={noticeOf}
        content={stepContent}
      />
    </IdleGuard>
  );
}

function noticeOf(open: OpenConversation) {
  return <TakeOverNotice open={open} />;
}
