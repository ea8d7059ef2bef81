import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { HistoryLine } from '#domain/history-lines.ts';
import type { OpenConversation } from '#preload/contract.ts';
import { useHistory } from '../../data/history.ts';
import { useFormat } from '../../i18n/format.ts';
import { ErrorNote } from '../../ui/error-note.tsx';
import { StepTurns } from '../../ui/step-turns.tsx';
import { Step } from '../../ui/step.tsx';
import { daysOf } from './days.ts';
import { Line } from './line.tsx';
import { RestoreDialog } from './restore-dialog.tsx';
import './history.css';

/** What was changed when, by which side, and the way back to any of it. */
export function HistoryStep({ open }: { readonly open: OpenConversation }) {
  const { t } = useTranslation();
  const history = useHistory(open);
  const lines = history.data?.pages.flatMap((page) => page.lines) ?? [];
  return (
    <Step title={t('history.title')} intro={<p>{t(`history.${introOf(open)}`)}</p>}>
      <div className="history" data-size="md">
        <ErrorNote error={history.error} />
        {history.isSuccess && lines.length === 0 && <p>{t('history.empty')}</p>}
        <Lines open={open} lines={lines} />
        {history.hasNextPage && (
          <div className="row">
            <button
              className="ds-button"
              data-variant="secondary"
              type="button"
              onClick={() => void history.fetchNextPage()}
            >
              {t('history.more')}
            </button>
          </div>
        )}
      </div>
      <StepTurns open={open} step={{ kind: 'history' }} />
    </Step>
  );
}

/** Whether this side can bring something back now: its own part before the talk, both in it. */
function mayRestore({ conversation, side }: OpenConversation): boolean {
  return !conversation.locked && (conversation.phase === 'talk') === (side === 'joint');
}

function introOf(open: OpenConversation): 'intro' | 'introLocked' | 'introTalk' {
  if (open.conversation.locked) return 'introLocked';
  return mayRestore(open) ? 'intro' : 'introTalk';
}

interface LinesProps {
  readonly open: OpenConversation;
  readonly lines: readonly HistoryLine[];
}

function Lines({ open, lines }: LinesProps) {
  const { t } = useTranslation();
  const { day: dayOf } = useFormat();
  const [asked, setAsked] = useState<HistoryLine | null>(null);
  const [isDone, setDone] = useState(false);
  const newest = lines[0]?.revision;
  return (
    <>
      <p className="history-said" role="status">
        {isDone && t('history.confirm.done')}
      </p>
      {daysOf(lines, dayOf).map(({ day, lines: ofDay }) => (
        <section key={day} className="history-day">
          <h3 className="ds-heading" data-size="2xs">
            {day}
          </h3>
          <ol>
            {ofDay.map((line) => (
              <Line
                key={line.revision}
                open={open}
                line={line}
                isNewest={line.revision === newest}
                onRestore={mayRestore(open) ? () => setAsked(line) : null}
              />
            ))}
          </ol>
        </section>
      ))}
      {asked !== null && (
        <RestoreDialog
          open={open}
          line={asked}
          onDone={() => {
            setAsked(null);
            setDone(true);
          }}
          onClose={() => setAsked(null)}
        />
      )}
    </>
  );
}
