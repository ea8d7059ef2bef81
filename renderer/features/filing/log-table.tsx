import { Link } from '@tanstack/react-router';
import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import type { FilingLine } from '#preload/contract.ts';
import { useFormat } from '../../i18n/format.ts';
import { LongTable } from '../../ui/long-table.tsx';
import { Reason } from './filing-outcome.tsx';

/** The log, a line for every file. */
export function LogTable({ lines }: { readonly lines: readonly FilingLine[] }) {
  const { t } = useTranslation();
  return (
    <LongTable
      caption={t('filing.log.title')}
      className="filing-table"
      headings={[
        t('filing.log.when'),
        t('filing.log.what'),
        t('filing.log.whom'),
        t('filing.log.case'),
        t('filing.log.result'),
      ]}
      items={lines}
      keyOf={({ id }) => id}
      renderRow={(line) => <LogRow line={line} />}
    />
  );
}

const LogRow = memo(function LogRow({ line }: { readonly line: FilingLine }) {
  const { t } = useTranslation();
  const { instant } = useFormat();
  const { name, path, forId, forName, byName, place, caseNumber, system, state } = line;
  return (
    <tr>
      <td data-label={t('filing.log.when')}>
        {instant(line.at)}
        <span className="quiet">{t('filing.log.by', { name: byName })}</span>
      </td>
      <th scope="row">
        {name}
        <span className="quiet">{path.slice(0, -name.length - 1)}</span>
      </th>
      <td data-label={t('filing.log.whom')}>
        <Link className="ds-link" to="/people/$id" params={{ id: forId }}>
          {forName}
        </Link>
        <span className="quiet">{t(`filing.place.${place}`)}</span>
      </td>
      <td data-label={t('filing.log.case')}>
        {caseNumber}
        <span className="quiet">{system}</span>
      </td>
      <td data-label={t('filing.log.result')}>
        {state === 'done' ? (
          t('filing.log.done', { version: line.version })
        ) : (
          <Reason line={line} />
        )}
        <span className="quiet">{t('filing.log.hash', { hash: line.sha256.slice(0, 16) })}</span>
      </td>
    </tr>
  );
});
