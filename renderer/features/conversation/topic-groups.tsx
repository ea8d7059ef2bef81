import { useTranslation } from 'react-i18next';
import { SIDES } from '#domain/conversation.ts';
import type { OpenConversation } from '#preload/contract.ts';
import { TopicList } from '../../ui/topic-list.tsx';
import './topic-groups.css';

interface TopicGroupsProps {
  readonly open: OpenConversation;
  /** Of their headings. */
  readonly level: 3 | 4;
}

/** Everybody's topics: what each brought along, and what came up on the way. */
export function TopicGroups({ open, level }: TopicGroupsProps) {
  const { t } = useTranslation();
  const { conversation } = open;
  const Heading = level === 3 ? 'h3' : 'h4';
  const owners = SIDES.filter((side) => side === 'joint' || conversation[side].topics.length > 0);
  return owners.map((owner) => (
    <section key={owner} className="reading topic-group">
      <Heading className="ds-label">
        {owner === 'joint'
          ? t('conversation.topics.joint')
          : t('conversation.topics.of', { name: open[owner].name })}
      </Heading>
      <TopicList
        conversationId={conversation.id}
        owner={owner}
        topics={conversation[owner].topics}
        readOnly={conversation.locked}
        grows={owner === 'joint'}
      />
    </section>
  ));
}
