import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useExportFilings, useFilingLog, type FilingFilter } from '../../data/filing.ts';
import { usePeople } from '../../data/person.ts';
import { useFormat } from '../../i18n/format.ts';
import { Empty } from '../../ui/empty.tsx';
import { ErrorNote } from '../../ui/error-note.tsx';
import { LineField } from '../../ui/line-field.tsx';
import { Page } from '../../ui/page.tsx';
import { plainTyped } from '../../ui/plain-typed.ts';
import { LogTable } from './log-table.tsx';
import './filing.css';

const route = getRouteApi('/filing');

/** Everything that was filed, or all that concerns one person. */
export function FilingLogScreen() {
  const { t } = useTranslation();
  const { person, text = '' } = route.useSearch();
  const name = usePeople().data?.find(({ id }) => id === person)?.name;
  const filter: FilingFilter = {
    conversationId: null,
    personId: person ?? null,
    text: text === '' ? null : text,
  };
  return (
    <Page
      title={name === undefined ? t('filing.log.title') : t('filing.log.titleFor', { name })}
      width="wide"
    >
      <p className="quiet reading">{t('filing.log.intro')}</p>
      <Log filter={filter} />
    </Page>
  );
}

function Log({ filter }: { readonly filter: FilingFilter }) {
  const { t } = useTranslation();
  const log = useFilingLog(filter);
  const lines = log.data?.pages.flatMap((page) => page.lines) ?? [];
  return (
    <>
      <Find filter={filter} count={log.data?.pages[0]?.count ?? 0} />
      <ErrorNote error={log.error} />
      {log.isSuccess && lines.length === 0 && (
        <Empty>{t(filter.text === null ? 'filing.log.empty' : 'filing.log.nothing')}</Empty>
      )}
      {lines.length > 0 && <LogTable lines={lines} />}
      {log.hasNextPage && (
        <div>
          <button
            className="ds-button"
            data-variant="secondary"
            type="button"
            disabled={log.isFetchingNextPage}
            onClick={() => void log.fetchNextPage()}
          >
            {t('filing.log.more')}
          </button>
        </div>
      )}
    </>
  );
}

interface FindProps {
  readonly filter: FilingFilter;
  readonly count: number;
}

function Find({ filter, count }: FindProps) {
  const { t } = useTranslation();
  const { number } = useFormat();
  const navigate = useNavigate();
  const exporting = useExportFilings();
  const { personId, text } = filter;
  const onType = (typed: string) =>
    void navigate({
      to: '/filing',
      search: {
        ...(personId !== null && { person: personId }),
        ...(typed !== '' && { text: typed }),
      },
      replace: true,
    });
  return (
    <>
      <div className="filing-find">
        <LineField
          label={t('filing.log.find')}
          limit={200}
          typed={plainTyped(text ?? '', onType)}
        />
        <button
          className="ds-button"
          data-variant="secondary"
          type="button"
          disabled={exporting.isPending || count === 0}
          onClick={() => exporting.mutate(filter)}
        >
          {t('filing.log.export')}
        </button>
        <span role="status">
          {exporting.data?.saved === true
            ? t('filing.log.exported')
            : t('filing.log.count', { count, amount: number(count) })}
        </span>
      </div>
      <ErrorNote error={exporting.error} />
    </>
  );
}
