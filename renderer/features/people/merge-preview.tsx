import { useTranslation } from 'react-i18next';
import type { Person } from '#domain/person.ts';
import { ConversationWords } from './conversation-words.tsx';
import type { MergeOutcome } from './merge-outcome.ts';
import { byName } from './people-order.ts';

/** So many names stand in the sentence; the others are counted. */
const NAMES = 5;

interface MergePreviewProps {
  readonly keep: Person;
  readonly drop: Person;
  readonly outcome: MergeOutcome;
}

/** What making two entries one comes to, before it is done. */
export function MergePreview({ keep, drop, outcome }: MergePreviewProps) {
  const { t } = useTranslation();
  const { moves, follow, between } = outcome;
  if (between) return <p role="status">{t('people.merge.between')}</p>;
  return (
    <section className="merge-outcome" role="status">
      <h2 className="ds-heading" data-size="xs">
        {t('people.merge.happens')}
      </h2>
      <p>
        {moves.length === 0
          ? t('people.merge.noMoves')
          : t('people.merge.moves', { count: moves.length })}
      </p>
      {moves.length > 0 && (
        <ul>
          {moves.map((line) => (
            <li key={line.id}>
              <ConversationWords line={line} />
            </li>
          ))}
        </ul>
      )}
      {follow.length > 0 && <Followers follow={follow} keep={keep} />}
      <p>{t('people.merge.goes', { name: entryOf(drop) })}</p>
    </section>
  );
}

interface FollowersProps {
  readonly follow: readonly Person[];
  readonly keep: Person;
}

/** Whose manager is another then. */
function Followers({ follow, keep }: FollowersProps) {
  const { t } = useTranslation();
  const named = byName(follow)
    .slice(0, NAMES)
    .map(({ name }) => name)
    .join(', ');
  const rest = follow.length - NAMES;
  const names = rest > 0 ? t('people.merge.followMore', { names: named, count: rest }) : named;
  return <p>{t('people.merge.follow', { count: follow.length, keep: keep.name, names })}</p>;
}

/** The entry as it can be told from the other of the same name. */
function entryOf({ name, title, unit }: Person): string {
  return [name, title, unit].filter((text) => text !== '').join(', ');
}
