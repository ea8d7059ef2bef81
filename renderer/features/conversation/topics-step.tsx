import { useTranslation } from 'react-i18next';
import { SIDES } from '#domain/conversation.ts';
import type { OpenConversation } from '#preload/contract.ts';
import { StepTurns } from '../../ui/step-turns.tsx';
import { Step } from '../../ui/step.tsx';
import { TopicList } from '../../ui/topic-list.tsx';

/** Everybody's topics: what each brought along, and what came up on the way. */
export function TopicsStep({ open }: { readonly open: OpenConversation }) {
  const { t } = useTranslation();
  const { conversation } = open;
  const owners = SIDES.filter((side) => side === 'joint' || conversation[side].topics.length > 0);
  return (
    <Step title={t('conversation.steps.topics')} intro={<p>{t('conversation.topics.intro')}</p>}>
      {owners.map((owner) => (
        <section key={owner} className="reading stack">
          <h3 className="ds-heading" data-size="2xs">
            {owner === 'joint'
              ? t('conversation.topics.joint')
              : t('conversation.topics.of', { name: open[owner].name })}
          </h3>
          <TopicList
            conversationId={conversation.id}
            owner={owner}
            topics={conversation[owner].topics}
            readOnly={conversation.locked}
          />
        </section>
      ))}
      <StepTurns open={open} step={{ kind: 'topics' }} />
    </Step>
  );
}
