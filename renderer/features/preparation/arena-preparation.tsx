import { useTranslation } from 'react-i18next';
import type { Party } from '#domain/conversation.ts';
import { arenaOf, sectionOf } from '#domain/form.ts';
import { numberIn } from '#domain/rating.ts';
import type { OpenConversation } from '#preload/contract.ts';
import { placeOf } from '../../data/changed-place.ts';
import { useEdit } from '../../data/conversation.ts';
import { ScoreChoice } from '../../ui/score-choice.tsx';
import { StepTurns } from '../../ui/step-turns.tsx';
import { Step } from '../../ui/step.tsx';
import { TextAnswer } from '../../ui/text-answer.tsx';
import { Guidance } from './guidance.tsx';
import { OtherArena } from './other-side.tsx';
import { WhoSees } from './who-sees.tsx';
import './preparation.css';

interface ArenaPreparationProps {
  readonly open: OpenConversation;
  readonly party: Party;
  readonly arenaId: string;
}

/** One arena as one side prepares it: two examples, a score, and the guidance beside them. */
export function ArenaPreparation({ open, party, arenaId }: ArenaPreparationProps) {
  const { t } = useTranslation();
  const { change } = useEdit(open.conversation.id);
  const { conversation, template, leader } = open;
  const arena = arenaOf(template, arenaId);
  if (arena === null) return null;
  const isScored = arena.statements.length === 0 && sectionOf(template, 'ratings') !== null;
  return (
    <>
      <WhoSees open={open} party={party} />
      <div className="preparation">
        <Step
          title={arena.name}
          lang={template.language}
          intro={<p lang={template.language}>{arena.definition}</p>}
        >
          <Examples open={open} party={party} arenaId={arenaId} />
          {isScored && (
            <ScoreChoice
              label={t(`preparation.${party === 'leader' ? 'ownScore' : 'managerScore'}`, {
                leader: leader.name,
              })}
              scale={template.scale}
              value={numberIn(conversation[party].ratings[arenaId])}
              whose={party}
              place={placeOf.rating(party, arenaId)}
              onChoose={(value, gesture) =>
                change({ kind: 'rating.set', series: party, item: arenaId, value }, gesture)
              }
            />
          )}
          <OtherArena open={open} party={party} arenaId={arenaId} />
          <StepTurns open={open} step={{ kind: 'arena', arenaId }} />
        </Step>
        <Guidance template={template} arena={arena} level={leader.level} />
      </div>
    </>
  );
}

function Examples({ open, party, arenaId }: ArenaPreparationProps) {
  const { conversation, template } = open;
  const { change } = useEdit(conversation.id);
  const prompts = sectionOf(template, 'examples')?.prompts ?? [];
  return (
    <div className="examples">
      {prompts.map((prompt) => (
        <TextAnswer
          key={prompt.id}
          label={<span lang={template.language}>{prompt.short}</span>}
          description={<span lang={template.language}>{prompt.heading}</span>}
          conversationId={conversation.id}
          place={placeOf.example(party, arenaId, prompt.id)}
          value={conversation[party].examples[arenaId]?.[prompt.id] ?? ''}
          lines={5}
          mostLines={10}
          onCommit={(text, gesture) =>
            change({ kind: 'example.set', party, item: arenaId, prompt: prompt.id, text }, gesture)
          }
        />
      ))}
    </div>
  );
}
