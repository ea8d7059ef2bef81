import { useTranslation } from 'react-i18next';
import { PARTIES, type Party } from '#domain/conversation.ts';
import { arenaOf, sectionOf } from '#domain/template.ts';
import type { OpenConversation } from '#preload/contract.ts';
import { useFormat } from '../../i18n/format.ts';
import { StepTurns } from '../../ui/step-turns.tsx';
import { Step } from '../../ui/step.tsx';
import { SeriesMark } from '../../ui/radar/series-mark.tsx';
import { ExampleCell } from './example-cell.tsx';
import { differenceText } from './difference-text.ts';
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
      <Difference open={open} arenaId={arenaId} />
      <div className="both-sides">
        {PARTIES.map((party) => (
          <SideHead key={party} open={open} party={party} arenaId={arenaId} />
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

function SideHead({ open, party, arenaId }: ArenaTalkProps & { readonly party: Party }) {
  const { t } = useTranslation();
  const { number } = useFormat();
  const rating = open.conversation[party].ratings[arenaId];
  return (
    <div className="side-head" data-party={party}>
      <h3 className="ds-heading" data-size="2xs">
        {open[party].name}
      </h3>
      <p className="side-score">
        <SeriesMark id={party} />
        <span className="figures">
          {rating === undefined ? t('conversation.score.none') : number(rating)}
        </span>
      </p>
    </div>
  );
}

function Difference({ open, arenaId }: ArenaTalkProps) {
  const { t } = useTranslation();
  const { number } = useFormat();
  return <p className="difference">{differenceText(t, number, open, arenaId)}</p>;
}
