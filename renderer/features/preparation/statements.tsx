import { memo } from 'react';
import type { Party } from '#domain/conversation.ts';
import { arenaScore } from '#domain/arena-score.ts';
import { sectionOf, seriesOf } from '#domain/form.ts';
import type { Arena, Statement } from '#domain/template.ts';
import type { OpenConversation } from '#preload/contract.ts';
import { isSameRow } from '../../data/same-item.ts';
import { ArenaMean } from '../../ui/arena-mean.tsx';
import { ScaleEnds } from '../../ui/score-choice.tsx';
import { isMany, StatementWords } from '../../ui/statement-words.tsx';
import { STATEMENT_PORTION, useGrowing } from '../../ui/use-growing.ts';
import { Examples } from './examples.tsx';
import { OtherItem } from './other-side.tsx';
import { OwnScore } from './own-score.tsx';

interface StatementsProps {
  readonly open: OpenConversation;
  readonly party: Party;
  readonly arena: Arena;
}

/** The statements of an arena, each with its score and examples, and what the scores come to. */
export function Statements({ open, party, arena }: StatementsProps) {
  const { conversation, template } = open;
  const isScored = seriesOf(template).includes(party);
  const { drawn } = useGrowing(arena.statements, STATEMENT_PORTION);
  return (
    <>
      {isScored && (
        <p className="quiet">
          <ScaleEnds scale={template.scale} />
        </p>
      )}
      <ol className="statements" data-many={isMany(arena) || undefined}>
        {arena.statements.slice(0, drawn).map((statement) => (
          <StatementRow
            key={statement.id}
            open={open}
            party={party}
            item={statement.id}
            statement={statement}
          />
        ))}
      </ol>
      {isScored && <ArenaMean score={arenaScore(arena, party, conversation[party].ratings)} />}
    </>
  );
}

interface StatementRowProps {
  readonly open: OpenConversation;
  readonly party: Party;
  /** The id of the statement. */
  readonly item: string;
  readonly statement: Statement;
}

const StatementRow = memo(function StatementRow(props: StatementRowProps) {
  const { open, party, item, statement } = props;
  const { template } = open;
  const isScored = seriesOf(template).includes(party);
  const isExemplified = sectionOf(template, 'examples')?.of === 'statements';
  return (
    <li className="statement">
      <StatementWords statement={statement} lang={template.language} />
      <div className="statement-answers">
        {isScored && (
          <OwnScore open={open} party={party} item={item} label={statement.text} isOneOfMany />
        )}
        {isExemplified && (
          <Examples open={open} party={party} item={item} lines={2} words={statement.text} />
        )}
      </div>
      <OtherItem open={open} party={party} item={item} isScored />
    </li>
  );
}, isSameRow);
