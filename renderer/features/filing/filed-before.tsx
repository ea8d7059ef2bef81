import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { DiskState, FilingLine } from '#preload/contract.ts';
import { useFormat } from '../../i18n/format.ts';
import { useFiled, useRevealFiling } from '../../data/filing.ts';
import { ErrorNote } from '../../ui/error-note.tsx';
import { Reason } from './filing-outcome.tsx';

/** What was filed of a conversation, and what lies on disk now. */
export function FiledBefore({ id }: { readonly id: string }) {
  const { t } = useTranslation();
  const { log, disk } = useFiled(id);
  const lines = log.data?.lines ?? [];
  const states = new Map(disk.data?.map((line) => [line.id, line.state]));
  if (lines.length === 0) return <ErrorNote error={log.error} />;
  return (
    <section className="stack">
      <h3 className="ds-heading" data-size="2xs">
        {t('filing.before')}
      </h3>
      <ul className="filed-list">
        {lines.map((line) => (
          <FiledLine key={line.id} line={line} disk={states.get(line.id) ?? null} />
        ))}
      </ul>
      <p>
        <Link className="ds-link" to="/filing">
          {t('filing.wholeLog')}
        </Link>
      </p>
    </section>
  );
}

interface FiledLineProps {
  readonly line: FilingLine;
  readonly disk: DiskState | null;
}

function FiledLine({ line, disk }: FiledLineProps) {
  const { t } = useTranslation();
  const { instant } = useFormat();
  const reveal = useRevealFiling();
  return (
    <li className="filed-line">
      <div>
        <p>
          <strong>{line.name}</strong>
        </p>
        <p className="quiet">
          {t('filing.line', { when: instant(line.at), place: t(`filing.place.${line.place}`) })}
        </p>
        {line.state !== 'done' && (
          <p>
            <Reason line={line} />
          </p>
        )}
        {disk !== null && disk !== 'same' && <p>{t(`filing.disk.${disk}`)}</p>}
        <ErrorNote error={reveal.error} />
      </div>
      {line.state === 'done' && (
        <button
          className="ds-button"
          data-variant="tertiary"
          type="button"
          aria-label={t('filing.showOne', { name: line.name })}
          onClick={() => reveal.mutate(line.id)}
        >
          {t('filing.show')}
        </button>
      )}
    </li>
  );
}
