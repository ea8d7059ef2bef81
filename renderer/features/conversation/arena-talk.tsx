import { useTranslation } from 'react-i18next';
import { arenaScore } from '#domain/arena-score.ts';
import { PARTIES, type Party } from '#domain/conversation.ts';
import { arenaOf, exampleItems, sectionOf, seriesOf } from '#domain/form.ts';
import type { Arena } from '#domain/template.ts';
import type { OpenConversation } from '#preload/contract.ts';
import { useFormat } from '../../i18n/format.ts';
import { meanText } from '../../ui/arena-mean.tsx';
import { ScaleEnds } from '../../ui/score-choice.tsx';
import { SideName } from '../../ui/side-name.tsx';
import { SideScore } from '../../ui/side-score.tsx';
import { isMany } from '../../ui/statement-words.tsx';
import { StepTurns } from '../../ui/step-turns.tsx';
import { Step } from '../../ui/step.tsx';
import { STATEMENT_PORTION, useGrowing } from '../../ui/use-growing.ts';
import { ExampleCells } from './example-cells.tsx';
import { differenceText } from './difference-text.ts';
import { ScoreReason } from './score-reason.tsx';
import { StatementTalk } from './statement-talk.tsx';
import './arena-talk.css';

interface ArenaTalkProps {
  readonly open: OpenConversation;
  readonly arenaId: string;
}

/** One arena in the talk: what both wrote and how both see it, side by side. */
export function ArenaTalk({ open, arenaId }: ArenaTalkProps) {
  const { template } = open;
  const arena = arenaOf(template, arenaId);
  if (arena === null) return null;
  return (
    <Step
      title={arena.name}
      lang={template.language}
      intro={
        arena.definition === '' ? undefined : (
          <p className="arena-definition" lang={template.language}>
            {arena.definition}
          </p>
        )
      }
    >
      {arena.statements.length === 0 ? (
        <WholeArena open={open} arenaId={arenaId} />
      ) : (
        <ArenaStatements open={open} arena={arena} />
      )}
      <StepTurns open={open} step={{ kind: 'arena', arenaId }} />
    </Step>
  );
}

/** An arena that is scored as one. */
function WholeArena({ open, arenaId }: ArenaTalkProps) {
  const asked = seriesOf(open.template);
  return (
    <>
      {sectionOf(open.template, 'ratings') !== null && <Difference open={open} item={arenaId} />}
      <div className="both-sides">
        {PARTIES.map((party) =>
          asked.includes(party) ? (
            <SideScore key={party} open={open} party={party} item={arenaId}>
              <ScoreReason open={open} party={party} item={arenaId} />
            </SideScore>
          ) : (
            <div key={party} data-party={party}>
              <SideName open={open} party={party} level={3} />
            </div>
          ),
        )}
        <ExampleCells open={open} item={arenaId} />
      </div>
    </>
  );
}

/** An arena with statements: what each side's scores come to, and then one statement at a time. */
function ArenaStatements({
  open,
  arena,
}: {
  readonly open: OpenConversation;
  readonly arena: Arena;
}) {
  const { template } = open;
  const isScored = seriesOf(template).length > 0;
  const isExemplified = exampleItems(template).includes(arena.id);
  const { drawn } = useGrowing(arena.statements, STATEMENT_PORTION);
  return (
    <>
      {isScored && (
        <p className="quiet">
          <ScaleEnds scale={template.scale} />
        </p>
      )}
      <div className="both-sides">
        {PARTIES.map((party) => (
          <div key={party} data-party={party}>
            <SideName open={open} party={party} level={3} />
            <Mean open={open} party={party} arena={arena} />
          </div>
        ))}
        {isExemplified && <ExampleCells open={open} item={arena.id} />}
      </div>
      <ol className="talk-statements" data-many={isMany(arena) || undefined}>
        {arena.statements.slice(0, drawn).map((statement) => (
          <StatementTalk key={statement.id} open={open} item={statement.id} statement={statement} />
        ))}
      </ol>
    </>
  );
}

interface MeanProps {
  readonly open: OpenConversation;
  readonly party: Party;
  readonly arena: Arena;
}

function Mean({ open, party, arena }: MeanProps) {
  const { t } = useTranslation();
  const { mean } = useFormat();
  if (!seriesOf(open.template).includes(party)) return null;
  const score = arenaScore(arena, party, open.conversation[party].ratings);
  return (
    <p className="figures talk-mean" role="status">
      {meanText(t, mean, score)}
    </p>
  );
}

/** Both scores in words, and what the ends of the scale mean. */
function Difference({ open, item }: { readonly open: OpenConversation; readonly item: string }) {
  const { t } = useTranslation();
  const { score } = useFormat();
  return (
    <div className="difference">
      <p role="status">{differenceText(t, score, open, item)}</p>
      <p className="quiet">
        <ScaleEnds scale={open.template.scale} />
      </p>
    </div>
  );
}
