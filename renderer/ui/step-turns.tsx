import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { OpenConversation } from '#preload/contract.ts';
import { stepName, stepsOf, type Step } from '../data/step.ts';
import { stepTitle } from './step-title.tsx';
import './step-turns.css';

interface StepTurnsProps {
  readonly open: OpenConversation;
  readonly step: Step;
}

/** The way to the part before and the part after. */
export function StepTurns({ open, step }: StepTurnsProps) {
  const { conversation, template, side } = open;
  const steps = stepsOf(template, conversation.phase, side);
  const at = steps.findIndex((one) => stepName(one) === stepName(step));
  return (
    <div className="turns" data-size="md">
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
  const name = stepTitle(t, step, open.template);
  return (
    <Link
      className="ds-button turn"
      data-variant="secondary"
      to="/conversations/$id/{-$step}"
      params={{ id: open.conversation.id, step: stepName(step) }}
    >
      {t(`conversation.steps.${way}`, { name })}
    </Link>
  );
}
