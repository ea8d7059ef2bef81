import { useTranslation } from 'react-i18next';
import type { FilingLine, FilingOutcome } from '#preload/contract.ts';
import { useErrorText } from '../../i18n/error-text.ts';
import { useRevealFiling } from '../../data/filing.ts';
import { ErrorNote } from '../../ui/error-note.tsx';

/** What became of one press: how many files lie there now, and what was not written. */
export function FilingOutcomeNote({ outcome }: { readonly outcome: FilingOutcome }) {
  const { t } = useTranslation();
  const reveal = useRevealFiling();
  const sentence = useErrorText();
  const done = outcome.lines.filter(({ state }) => state === 'done');
  const others = outcome.lines.filter(({ state }) => state !== 'done');
  const [first] = done;
  const version = newestOf(done);
  return (
    <div className="filing-outcome stack" role="status">
      {done.length > 0 && (
        <p>
          <strong>{t('filing.done', { count: done.length })}</strong>{' '}
          {version > 1 && t('filing.newVersion', { version })}
        </p>
      )}
      {others.length > 0 && (
        <ul className="filing-files">
          {others.map((line) => (
            <li key={line.id}>
              <strong>{line.name}.</strong> <Reason line={line} />
            </li>
          ))}
        </ul>
      )}
      {outcome.problems.map(({ place, reason }) => (
        <p key={place}>
          <strong>{t(`filing.place.${place}`)}.</strong> {sentence(reason)}
        </p>
      ))}
      {first !== undefined && (
        <div className="row">
          <button
            className="ds-button"
            data-variant="secondary"
            type="button"
            onClick={() => reveal.mutate(first.id)}
          >
            {t('filing.show')}
          </button>
        </div>
      )}
      <ErrorNote error={reveal.error} />
    </div>
  );
}

/** Why a file is not there, or that nobody knows. */
export function Reason({ line }: { readonly line: Pick<FilingLine, 'state' | 'reason'> }) {
  const { t } = useTranslation();
  const sentence = useErrorText();
  if (line.state === 'intended') return t('filing.unknown');
  return sentence(line.reason ?? 'file.failed');
}

/** The newest version among the documents; what lies beside them is counted apart. */
function newestOf(lines: readonly FilingLine[]): number {
  return Math.max(
    ...lines.filter(({ document }) => document !== 'metadata').map(({ version }) => version),
  );
}
