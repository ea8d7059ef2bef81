import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { usePersonConversations } from '../../data/person.ts';
import { ErrorNote } from '../../ui/error-note.tsx';
import { ConversationWords } from './conversation-words.tsx';

interface ConversationsPartProps {
  readonly id: string;
  readonly canBegin: boolean;
}

/** The conversations of one person, and the way to a new one. */
export function ConversationsPart({ id, canBegin }: ConversationsPartProps) {
  const { t } = useTranslation();
  const { data, error } = usePersonConversations(id);
  return (
    <section className="person-part">
      <h2 className="ds-heading" data-size="xs">
        {t('people.conversations.title')}
      </h2>
      <ErrorNote error={error} />
      {data?.length === 0 && <p className="quiet">{t('people.conversations.none')}</p>}
      {data !== undefined && data.length > 0 && (
        <ul className="person-conversations">
          {data.map((line) => (
            <li key={line.id}>
              <Link className="ds-link" to="/conversations/$id/{-$step}" params={{ id: line.id }}>
                <ConversationWords line={line} />
              </Link>
              <span className="quiet">{t(`overview.state.${line.state}`)}</span>
            </li>
          ))}
        </ul>
      )}
      {canBegin && (
        <Link className="ds-link" to="/conversations/new" search={{ leader: id }}>
          {t('people.begin')}
        </Link>
      )}
    </section>
  );
}
