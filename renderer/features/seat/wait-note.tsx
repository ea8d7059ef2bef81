import { useTranslation } from 'react-i18next';

/** Says how long to wait; nothing where the next try is let through. */
export function WaitNote({ left }: { readonly left: number }) {
  const { t } = useTranslation();
  if (left === 0) return null;
  return (
    <p role="timer" className="quiet">
      {t('seat.pin.wait', { count: left })}
    </p>
  );
}
