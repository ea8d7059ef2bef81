import { useLayoutEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import './folded-text.css';
import './link-button.css';

/** A text to read. One of more than eight lines is folded until somebody wants all of it. */
export function FoldedText({ text }: { readonly text: string }) {
  return <Fold key={text} text={text} />;
}

function Fold({ text }: { readonly text: string }) {
  const { t } = useTranslation();
  const [whole, setWhole] = useState(false);
  const [long, setLong] = useState(false);
  const paragraph = useRef<HTMLParagraphElement>(null);
  useLayoutEffect(() => {
    const element = paragraph.current;
    if (element === null || whole) return;
    const measure = () => setLong(element.scrollHeight > element.clientHeight + 2);
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, [whole]);
  return (
    <div className="folded-text">
      <p ref={paragraph} data-folded={!whole || undefined}>
        {text}
      </p>
      {(long || whole) && (
        <button
          className="link-button"
          type="button"
          aria-expanded={whole}
          onClick={() => setWhole(!whole)}
        >
          {whole ? t('ui.showLess') : t('ui.showAll')}
        </button>
      )}
    </div>
  );
}
