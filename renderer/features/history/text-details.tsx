import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { isWritten } from '#domain/conversation.ts';
import { excerptOf, textChange } from './text-change.ts';
import type { Texts } from './written.ts';

/** Longest piece of a text that stands under its sentence, in UTF-16 code units. */
const EXCERPT = 140;

interface TextDetailsProps {
  readonly texts: Texts;
  /** Whether a piece of the text stands there without being called for. */
  readonly isShown: boolean;
}

/** A text that was changed: a piece of it where it changed, and before and after on demand. */
export function TextDetails({ texts, isShown }: TextDetailsProps) {
  const { t } = useTranslation();
  const [isOpen, setOpen] = useState(false);
  const excerpt = isShown ? excerptOf(texts.before, texts.after, EXCERPT) : '';
  const isAllThere = !isWritten(texts.before) && excerpt === texts.after;
  return (
    <>
      {!isOpen && excerpt !== '' && <p className="history-excerpt quiet">{excerpt}</p>}
      {!isAllThere && (
        <button
          className="link-button history-more"
          type="button"
          aria-expanded={isOpen}
          onClick={() => setOpen(!isOpen)}
        >
          {t(isOpen ? 'history.detailsLess' : 'history.details')}
        </button>
      )}
      {isOpen && <BeforeAfter {...texts} />}
    </>
  );
}

/** Both texts whole, with what changed marked by line as well as by place. */
function BeforeAfter({ before, after }: Texts) {
  const { t } = useTranslation();
  const { start, was, now, end } = textChange(before, after);
  return (
    <dl className="history-texts">
      <dt>{t('history.before')}</dt>
      <dd>
        {isWritten(before) ? (
          <>
            {start}
            {was !== '' && <del>{was}</del>}
            {end}
          </>
        ) : (
          <span className="quiet">{t('history.nothing')}</span>
        )}
      </dd>
      <dt>{t('history.after')}</dt>
      <dd>
        {isWritten(after) ? (
          <>
            {start}
            {now !== '' && <ins>{now}</ins>}
            {end}
          </>
        ) : (
          <span className="quiet">{t('history.nothing')}</span>
        )}
      </dd>
    </dl>
  );
}
