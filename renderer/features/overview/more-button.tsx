import { useTranslation } from 'react-i18next';

interface MoreButtonProps {
  /** How many lines come; none: there is no button. */
  readonly count: number;
  readonly onMore: () => void;
}

/** Shows more of a list. */
export function MoreButton({ count, onMore }: MoreButtonProps) {
  const { t } = useTranslation();
  if (count <= 0) return null;
  return (
    <button className="ds-button" data-variant="tertiary" type="button" onClick={onMore}>
      {t('overview.more', { count })}
    </button>
  );
}
