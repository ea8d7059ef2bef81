import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { OpenConversation } from '#preload/contract.ts';
import { warmPress } from '../../data/document.ts';
import { isArenaBegun, stepName, type Step } from '../../data/step.ts';
import { StepTitle } from '../../ui/step-title.tsx';

interface StepListProps {
  readonly open: OpenConversation;
  readonly steps: readonly Step[];
  readonly current: Step;
}

/** The parts of the conversation as plain words; every part can be reached at any time. */
export function StepList({ open, steps, current }: StepListProps) {
  const { t } = useTranslation();
  const { id } = open.conversation;
  return (
    <nav
      className="step-list"
      aria-label={t('conversation.steps.label')}
      data-size="md"
      data-marks={open.side !== 'joint' || undefined}
    >
      <ul>
        {steps.map((step) => (
          <li key={stepName(step)} data-kind={step.kind}>
            <Link
              to="/conversations/$id/{-$step}"
              params={{ id, step: stepName(step) }}
              {...(step.kind === 'document'
                ? { onPointerEnter: warmPress, onFocus: warmPress }
                : {})}
              aria-current={stepName(step) === stepName(current) ? 'page' : undefined}
            >
              <StepMark open={open} step={step} />
              <StepTitle template={open.template} step={step} />
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** In preparation: whether an arena is begun, by shape and word. */
function StepMark({ open, step }: { readonly open: OpenConversation; readonly step: Step }) {
  const { t } = useTranslation();
  const { side, conversation } = open;
  if (side === 'joint' || step.kind !== 'arena') return null;
  const begun = isArenaBegun(conversation, side, open.template, step.arenaId);
  return (
    <svg
      className="step-mark"
      viewBox="0 0 16 16"
      role="img"
      aria-label={t(begun ? 'conversation.steps.begun' : 'conversation.steps.notBegun')}
    >
      <title>{t(begun ? 'conversation.steps.begun' : 'conversation.steps.notBegun')}</title>
      {begun ? <path d="M2.5 8.5 6.5 12.5 13.5 4" /> : <circle cx="8" cy="8" r="3.5" />}
    </svg>
  );
}
