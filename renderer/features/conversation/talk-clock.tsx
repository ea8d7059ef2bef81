import type { TFunction } from 'i18next';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { talkTime, type TalkTime } from '#domain/minutes.ts';
import { assertNever } from '#domain/result.ts';
import type { OpenConversation } from '#preload/contract.ts';
import { startClock, toggleClock, useClock } from './clock.ts';
import './talk-clock.css';

/** The time used against the time agreed. It rests and goes on when pressed, and never warns. */
export function TalkClock({ open }: { readonly open: OpenConversation }) {
  const { t } = useTranslation();
  const { id, joint } = open.conversation;
  const { minutes, running } = useClock(id);
  useEffect(() => startClock(id), [id]);
  const time = talkTime(minutes, joint.minutes);
  const act = t(running ? 'talk.clock.pause' : 'talk.clock.go');
  return (
    <button
      className="talk-clock figures"
      data-size="sm"
      type="button"
      title={act}
      onClick={() => toggleClock(id)}
    >
      <svg viewBox="0 0 16 16" aria-hidden="true">
        {running ? (
          <path d="M8 4v4l3 2M8 1a7 7 0 1 0 0 14A7 7 0 0 0 8 1" />
        ) : (
          <path d="M5 3v10M11 3v10" />
        )}
      </svg>
      <span>
        {timeText(t, time)}
        {!running && t('talk.clock.resting')}
        <span className="ds-sr-only">, {act}</span>
      </span>
    </button>
  );
}

function timeText(t: TFunction, time: TalkTime): string {
  switch (time.kind) {
    case 'open':
      return t('talk.clock.open', { count: time.used });
    case 'within':
      return t('talk.clock.within', { used: time.used, agreed: time.agreed });
    case 'over':
      return t('talk.clock.over', { count: time.by });
    default:
      return assertNever(time);
  }
}
