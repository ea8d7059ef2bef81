import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import { PARTIES } from '#domain/conversation.ts';
import { exampleItems, seriesOf } from '#domain/form.ts';
import type { Statement } from '#domain/template.ts';
import type { OpenConversation } from '#preload/contract.ts';
import { isSameRow } from '../../data/same-item.ts';
import { useFormat } from '../../i18n/format.ts';
import { SideScore } from '../../ui/side-score.tsx';
import { StatementWords } from '../../ui/statement-words.tsx';
import { differenceText } from './difference-text.ts';
import { ExampleCells } from './example-cells.tsx';
import { ScoreReason } from './score-reason.tsx';

interface StatementTalkProps {
  readonly open: OpenConversation;
  /** The id of the statement. */
  readonly item: string;
  readonly statement: Statement;
}

/** One statement in the talk: how both score it, in figures and words, and their examples. */
export const StatementTalk = memo(function StatementTalk(props: StatementTalkProps) {
  const { open, item, statement } = props;
  const { t } = useTranslation();
  const { score } = useFormat();
  const { template } = open;
  const asked = seriesOf(template);
  const parties = PARTIES.filter((party) => asked.includes(party));
  return (
    <li className="talk-statement">
      <StatementWords statement={statement} lang={template.language} />
      {parties.length > 0 && (
        <p className="talk-difference" role="status">
          {differenceText(t, score, open, item)}
        </p>
      )}
      <div className="both-sides">
        {parties.map((party) => (
          <SideScore key={party} open={open} party={party} item={item} words={statement.text}>
            <ScoreReason open={open} party={party} item={item} />
          </SideScore>
        ))}
        {exampleItems(template).includes(item) && (
          <ExampleCells open={open} item={item} words={statement.text} />
        )}
      </div>
    </li>
  );
}, isSameRow);
