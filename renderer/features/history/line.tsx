import { useTranslation } from 'react-i18next';
import type { HistoryLine, LineChange } from '#domain/history-lines.ts';
import type { OpenConversation } from '#preload/contract.ts';
import { useFormat } from '../../i18n/format.ts';
import { TextDetails } from './text-details.tsx';
import { useSentences } from './use-sentences.ts';
import { textsOf } from './written.ts';

interface LineProps {
  readonly open: OpenConversation;
  readonly line: HistoryLine;
  readonly isNewest: boolean;
  /** Null where nothing can be brought back now. */
  readonly onRestore: (() => void) | null;
}

/** One line: when, who did what, the texts where there are any, and the way back to it. */
export function Line({ open, line, isNewest, onRestore }: LineProps) {
  const { t } = useTranslation();
  const { time: timeOf } = useFormat();
  const sentences = useSentences(open, line);
  const time = timeOf(line.at);
  return (
    <li className="history-line" data-by={line.by}>
      <time className="figures quiet" dateTime={line.at}>
        {time}
      </time>
      <div className="history-what">
        {line.changes.map((entry, at) => (
          <Told key={JSON.stringify(entry.change)} sentence={sentences[at] ?? ''} entry={entry} />
        ))}
      </div>
      <div className="history-back">
        {isNewest && <span className="quiet">{t('history.newest')}</span>}
        {!isNewest && onRestore !== null && (
          <button
            className="link-button quiet"
            type="button"
            aria-label={t('history.restoreOf', { time, sentence: sentences[0] ?? '' })}
            onClick={onRestore}
          >
            {t('history.restore')}
          </button>
        )}
      </div>
    </li>
  );
}

interface ToldProps {
  readonly sentence: string;
  readonly entry: LineChange;
}

function Told({ sentence, entry }: ToldProps) {
  const { change, before } = entry;
  const texts = textsOf(change, before);
  // The pay statement stays hidden until somebody calls for it.
  const isShown = change.kind !== 'pay.set' && change.kind !== 'topic.set';
  return (
    <>
      <p>{sentence}</p>
      {texts !== null && texts.before !== texts.after && (
        <TextDetails texts={texts} isShown={isShown} />
      )}
    </>
  );
}
