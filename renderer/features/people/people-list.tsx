import { useDeferredValue, useId, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Person } from '#domain/person.ts';
import { isActive } from '../../data/person.ts';
import { useFormat } from '../../i18n/format.ts';
import { LineField } from '../../ui/line-field.tsx';
import { plainTyped } from '../../ui/plain-typed.ts';
import { byName, managerNames, matching } from './people-order.ts';
import { PeopleTable } from './people-table.tsx';

interface PeopleListProps {
  readonly people: readonly Person[];
  readonly typed: string;
  readonly onType: (text: string) => void;
}

/** Everybody, or those who fit what is typed; the archived apart, where somebody asks for them. */
export function PeopleList({ people, typed, onType }: PeopleListProps) {
  const { t } = useTranslation();
  const { number } = useFormat();
  const [showsArchived, setShowsArchived] = useState(false);
  const wanted = useDeferredValue(typed);
  const sorted = useMemo(() => byName(people), [people]);
  const managerOf = useMemo(() => managerNames(people), [people]);
  const found = useMemo(() => matching(sorted, wanted, managerOf), [sorted, wanted, managerOf]);
  const active = useMemo(() => found.filter(isActive), [found]);
  const all = people.filter(isActive).length;
  const archived = useMemo(() => found.filter((person) => !isActive(person)), [found]);
  const shown =
    active.length === all
      ? t('people.shown', { count: all, amount: number(all) })
      : t('people.shownOf', { shown: number(active.length), all: number(all) });
  return (
    <>
      <div className="people-find">
        <LineField
          label={t('people.find')}
          description={t('people.findHelp')}
          typed={plainTyped(typed, onType)}
        />
        <p className="quiet" role="status">
          {shown}
        </p>
      </div>
      {active.length === 0 ? (
        <p>{t('people.noMatch')}</p>
      ) : (
        <PeopleTable caption={t('people.list')} people={active} managerOf={managerOf} />
      )}
      {archived.length > 0 && (
        <Archived
          people={archived}
          managerOf={managerOf}
          open={showsArchived}
          onToggle={() => setShowsArchived(!showsArchived)}
        />
      )}
    </>
  );
}

interface ArchivedProps {
  readonly people: readonly Person[];
  readonly managerOf: (person: Person) => string;
  readonly open: boolean;
  readonly onToggle: () => void;
}

function Archived({ people, managerOf, open, onToggle }: ArchivedProps) {
  const { t } = useTranslation();
  const { number } = useFormat();
  const id = useId();
  return (
    <section className="people-archived" aria-label={t('people.archived')}>
      <button
        className="ds-button"
        data-variant="tertiary"
        type="button"
        aria-expanded={open}
        aria-controls={id}
        onClick={onToggle}
      >
        {t('people.showArchived', { amount: number(people.length) })}
      </button>
      <div id={id}>
        {open && (
          <>
            <p className="quiet">{t('people.archivedHelp')}</p>
            <PeopleTable caption={t('people.archived')} people={people} managerOf={managerOf} />
          </>
        )}
      </div>
    </section>
  );
}
