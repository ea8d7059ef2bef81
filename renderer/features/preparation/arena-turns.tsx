import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { OpenConversation } from '#preload/contract.ts';
import { arenaOf } from '#domain/template.ts';
import { stepName, stepsOf, type Step } from '../../data/step.ts';

interface ArenaTurnsProps {
  readonly open: OpenConversation;
  readonly arenaId: string;
}

/** The way to the part before and the part after. */
export function ArenaTurns({ open, arenaId }: ArenaTurnsProps) {
  const { conversation, template, side } = open;
  const steps = stepsOf(template, conversation.phase, side);
  const at = steps.findIndex((step) => step.kind === 'arena' && step.arenaId === arenaId);
  return (
    <div className="turns">
      <Turn open={open} step={steps[at - 1]} way="previous" />
      <Turn open={open} step={steps[at + 1]} way="next" />
    </div>
  );
}

interface TurnProps {
  readonly open: OpenConversation;
  readonly step: Step | undefined;
  readonly way: 'previous' | 'next';
}

function Turn({ open, step, way }: TurnProps) {
  const { t } = useTranslation();
  if (step === undefined) return <span />;
  const name =
    step.kind === 'arena'
      ? (arenaOf(open.template, step.arenaId)?.name ?? '')
      : t(`conversation.steps.${step.kind}`);
  return (
    <Link
      className="ds-button turn"
      data-variant={way === 'next' ? 'primary' : 'secondary'}
      data-way={way}
      to="/conversations/$id/{-$step}"
      params={{ id: open.conversation.id, step: stepName(step) }}
    >
      {t(`preparation.${way}`)}: {name}
    </Link>
  );
}
