import { useId, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { isWritten, type Party } from '#domain/conversation.ts';
import { FoldedText } from './folded-text.tsx';
import './other-box.css';

interface OtherBoxProps {
  /** Whose it is. */
  readonly party: Party;
  readonly title: string;
  readonly children: ReactNode;
}

/** What somebody else wrote and has shown, on the line of whose it is; it looks like no field. */
export function OtherBox({ party, title, children }: OtherBoxProps) {
  const heading = useId();
  return (
    <section className="other-side" data-party={party} aria-labelledby={heading}>
      <h3 id={heading} className="ds-heading" data-size="2xs">
        {title}
      </h3>
      {children}
    </section>
  );
}

/** A text of the other side's, or the words for nothing. */
export function OtherText({ text }: { readonly text: string }) {
  const { t } = useTranslation();
  if (isWritten(text)) return <FoldedText text={text} />;
  return <p className="quiet">{t('sharing.other.nothing')}</p>;
}
