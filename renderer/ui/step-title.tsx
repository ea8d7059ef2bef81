import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import type { Template } from '#domain/template.ts';
import { formTitle, type Step } from '../data/step.ts';

/** What a part of the conversation is called: by the form's own words where it has some. */
export function stepTitle(t: TFunction, step: Step, template: Template): string {
  switch (step.kind) {
    case 'arena':
    case 'questions':
    case 'focus':
    case 'plan':
    case 'findings':
    case 'agreements':
      return formTitle(step, template) ?? '';
    default:
      return t(`conversation.steps.${step.kind}`);
  }
}

interface StepTitleProps {
  readonly step: Step;
  readonly template: Template;
}

/** The name of a part, in its own language. */
export function StepTitle({ step, template }: StepTitleProps) {
  const { t } = useTranslation();
  const isForms = formTitle(step, template) !== null;
  return <span lang={isForms ? template.language : undefined}>{stepTitle(t, step, template)}</span>;
}
