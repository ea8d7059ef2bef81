import { useTranslation } from 'react-i18next';

interface ChooseButtonProps {
  /** The first file, or another one. */
  readonly isFirst: boolean;
  readonly isReading: boolean;
  readonly onChoose: () => void;
}

/** Asks for a file; says so while it is read. */
export function ChooseButton({ isFirst, isReading, onChoose }: ChooseButtonProps) {
  const { t } = useTranslation();
  return (
    <>
      <button
        className="ds-button"
        data-variant={isFirst ? 'primary' : 'secondary'}
        type="button"
        disabled={isReading}
        onClick={onChoose}
      >
        {t(isFirst ? 'wordImport.choose' : 'wordImport.chooseOther')}
      </button>
      {isReading && <p role="status">{t('wordImport.reading')}</p>}
    </>
  );
}
