import { useId, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../i18n/format.ts';

interface OverviewSectionProps {
  /** Names the section, so that the figures above lead to it. */
  readonly name: string;
  readonly title: string;
  readonly count: number;
  /** What is next for those that stand here. */
  readonly help?: string | null;
  readonly children: ReactNode;
}

/** One part of the overview under its heading, which the figures above can move the focus to. */
export function OverviewSection({ name, title, count, help, children }: OverviewSectionProps) {
  const { t } = useTranslation();
  const { number } = useFormat();
  const heading = useId();
  return (
    <section className="overview-section" aria-labelledby={heading}>
      <h2 id={heading} className="ds-heading" data-size="xs" data-place={name} tabIndex={-1}>
        {count === 0 ? title : t('overview.amount', { name: title, amount: number(count) })}
      </h2>
      {help !== undefined && help !== null && <p className="quiet">{help}</p>}
      {children}
    </section>
  );
}
