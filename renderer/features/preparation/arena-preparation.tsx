import { useTranslation } from 'react-i18next';
import type { Party } from '#domain/conversation.ts';
import { arenaOf, exampleItems, seriesOf } from '#domain/form.ts';
import type { OpenConversation } from '#preload/contract.ts';
import { StepTurns } from '../../ui/step-turns.tsx';
import { Step } from '../../ui/step.tsx';
import { Examples } from './examples.tsx';
import { Guidance } from './guidance.tsx';
import { OtherItem } from './other-side.tsx';
import { OwnScore } from './own-score.tsx';
import { Statements } from './statements.tsx';
import { WhoSees } from './who-sees.tsx';
import './preparation.css';

interface ArenaPreparationProps {
  readonly open: OpenConversation;
  readonly party: Party;
  readonly arenaId: string;
}

/** One arena as one side prepares it: examples and scores, and the guidance beside them. */
export function ArenaPreparation({ open, party, arenaId }: ArenaPreparationProps) {
  const { template, leader } = open;
  const arena = arenaOf(template, arenaId);
  if (arena === null) return null;
  const isWhole = arena.statements.length === 0;
  return (
    <>
      <WhoSees open={open} party={party} />
      <div className="preparation" data-guided={isGuided(open) || undefined}>
        <Step
          title={arena.name}
          lang={template.language}
          intro={
            arena.definition === '' ? undefined : <p lang={template.language}>{arena.definition}</p>
          }
        >
          {exampleItems(template).includes(arenaId) && (
            <Examples open={open} party={party} item={arenaId} lines={5} />
          )}
          {isWhole ? (
            <WholeScore open={open} party={party} arenaId={arenaId} />
          ) : (
            <Statements open={open} party={party} arena={arena} />
          )}
          <OtherItem open={open} party={party} item={arenaId} isScored={isWhole} />
          <StepTurns open={open} step={{ kind: 'arena', arenaId }} />
        </Step>
        {isGuided(open) && <Guidance template={template} arena={arena} level={leader.level} />}
      </div>
    </>
  );
}

/** Whether the form guides anybody at all; one that does not has no column for it. */
function isGuided({ template }: OpenConversation): boolean {
  return template.arenas.some(({ guidance }) => Object.keys(guidance).length > 0);
}

/** The score of an arena without statements, where the form asks this side for one. */
function WholeScore({ open, party, arenaId }: ArenaPreparationProps) {
  const { t } = useTranslation();
  if (!seriesOf(open.template).includes(party)) return null;
  return (
    <OwnScore
      open={open}
      party={party}
      item={arenaId}
      label={t(`preparation.${party === 'leader' ? 'ownScore' : 'managerScore'}`, {
        leader: open.leader.name,
      })}
    />
  );
}
