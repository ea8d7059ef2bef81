import { useTranslation } from 'react-i18next';
import { PARTIES } from '#domain/conversation.ts';
import { arenaOf, sectionOf } from '#domain/form.ts';
import type { OpenConversation } from '#preload/contract.ts';
import { useFormat } from '../../i18n/format.ts';
import { StepTurns } from '../../ui/step-turns.tsx';
import { Step } from '../../ui/step.tsx';
import { ExampleCell } from './example-cell.tsx';
import { differenceText } from './difference-text.ts';
import { SideScore } from './side-score.tsx';
import './arena-talk.css';

interface ArenaTalkProps {
  readonly open: OpenConversation;
  readonly arenaId: string;
}

/** One arena in the talk: what both wrote and how both see it, side by side. */
export function ArenaTalk({ open, arenaId }: ArenaTalkProps) {
  const { template } = open;
  const arena = arenaOf(template, arenaId);
  const prompts = sectionOf(template, 'examples')?.prompts ?? [];
  if (arena === null) return null;
  const isScored = arena.statements.length === 0 && sectionOf(template, 'ratings') !== null;
  return (
    <Step
      title={arena.name}
      lang={template.language}
      intro={
        <p className="arena-definition" lang={template.language}>
          {arena.definition}
        </p>
      }
    >
      {isScored && <Difference open={open} arenaId={arenaId} />}
      <div className="both-sides">
        {PARTIES.map((party) => (
          <SideScore key={party} open={open} party={party} arenaId={arenaId} isScored={isScored} />
        ))}
        {prompts.flatMap((prompt) =>
          PARTIES.map((party) => (
            <ExampleCell
              key={`${party}/${prompt.id}`}
              open={open}
              party={party}
              arenaId={arenaId}
              prompt={prompt}
            />
          )),
        )}
      </div>
      <StepTurns open={open} step={{ kind: 'arena', arenaId }} />
    </Step>
  );
}

/** Both scores in words, and what the ends of the scale mean. */
function Difference({ open, arenaId }: ArenaTalkProps) {
  const { t } = useTranslation();
  const { number, score } = useFormat();
  const { min, max, lowWords, highWords } = open.template.scale;
  const ends = { low: number(min), lowWords, high: number(max), highWords };
  return (
    <div className="difference">
      <p role="status">{differenceText(t, score, open, arenaId)}</p>
      <p className="quiet">{t('conversation.score.lowHigh', ends)}</p>
    </div>
  );
}
