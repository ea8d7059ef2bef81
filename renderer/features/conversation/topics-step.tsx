import { useTranslation } from 'react-i18next';
import type { OpenConversation } from '#preload/contract.ts';
import { StepTurns } from '../../ui/step-turns.tsx';
import { Step } from '../../ui/step.tsx';
import { TopicGroups } from './topic-groups.tsx';

/** Everybody's topics, to go through one after the other. */
export function TopicsStep({ open }: { readonly open: OpenConversation }) {
  const { t } = useTranslation();
  return (
    <Step title={t('conversation.steps.topics')} intro={<p>{t('conversation.topics.intro')}</p>}>
      <TopicGroups open={open} level={3} />
      <StepTurns open={open} step={{ kind: 'topics' }} />
    </Step>
  );
}
