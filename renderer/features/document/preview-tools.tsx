import { useTranslation } from 'react-i18next';
import { DownButton, LessButton, MoreButton, UpButton } from '../../ui/small-buttons.tsx';
import { nextZoom, type Zoom } from './zoom.ts';

interface PreviewToolsProps {
  /** The page in view, counted from 1. */
  readonly page: number;
  readonly pages: number;
  readonly zoom: Zoom;
  /** CSS pixels to a point; null before anything is drawn. */
  readonly scale: number | null;
  readonly onPage: (page: number) => void;
  readonly onZoom: (zoom: Zoom) => void;
}

/** Which page of how many, and how large they are. */
export function PreviewTools({ page, pages, zoom, scale, onPage, onZoom }: PreviewToolsProps) {
  const { t } = useTranslation();
  return (
    <div className="preview-tools row" role="group" aria-label={t('documents.tools')}>
      <UpButton
        label={t('documents.pageBefore')}
        disabled={page <= 1}
        onClick={() => onPage(page - 1)}
      />
      <span className="figures preview-count">{t('documents.page', { page, pages })}</span>
      <DownButton
        label={t('documents.pageAfter')}
        disabled={page >= pages}
        onClick={() => onPage(page + 1)}
      />
      <span className="preview-zoom row">
        <LessButton
          label={t('documents.smaller')}
          disabled={scale === null || nextZoom(scale, -1) === scale}
          onClick={() => scale !== null && onZoom(nextZoom(scale, -1))}
        />
        <MoreButton
          label={t('documents.larger')}
          disabled={scale === null || nextZoom(scale, 1) === scale}
          onClick={() => scale !== null && onZoom(nextZoom(scale, 1))}
        />
        {(['width', 'page'] as const).map((fit) => (
          <button
            key={fit}
            className="ds-button"
            data-variant="tertiary"
            type="button"
            aria-pressed={zoom === fit}
            onClick={() => onZoom(fit)}
          >
            {t(`documents.fit.${fit}`)}
          </button>
        ))}
      </span>
    </div>
  );
}
