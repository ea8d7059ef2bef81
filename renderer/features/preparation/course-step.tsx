import { useTranslation } from 'react-i18next';
import type { OpenConversation } from '#preload/contract.ts';
import { Course } from '../../ui/course.tsx';
import { StepTurns } from '../../ui/step-turns.tsx';
import { Step } from '../../ui/step.tsx';

/** The phases of the form, for a side that prepares. */
export function CourseStep({ open }: { readonly open: OpenConversation }) {
  const { t } = useTranslation();
  return (
    <Step title={t('conversation.steps.course')} intro={<p>{t('parts.course.intro')}</p>}>
      <Course form={open.template} level={3} />
      <StepTurns open={open} step={{ kind: 'course' }} />
    </Step>
  );
}
