import { useTranslation } from 'react-i18next';
import { scaleValues } from '#domain/rating.ts';
import type { Scale } from '#domain/template.ts';
import { useFormat } from '../../../i18n/format.ts';
import { ScaleEnds } from '../../../ui/score-choice.tsx';

/** So many numbers are shown in a row; a longer scale is told by its ends. */
const MOST = 41;

/** The numbers to choose among, and the words for the ends. */
export function ScaleRow({ scale }: { readonly scale: Scale }) {
  const { t } = useTranslation();
  const { number } = useFormat();
  const count = (scale.max - scale.min) / scale.step + 1;
  if (!Number.isFinite(count) || count < 2) return null;
  const values = count > MOST ? [scale.min, scale.max] : scaleValues(scale);
  return (
    <div className="form-view-scale">
      <ul aria-label={t('templates.view.scale')}>
        {values.map((value) => (
          <li key={value}>{number(value)}</li>
        ))}
        {scale.notRelevant && <li>{t('templates.view.notRelevant')}</li>}
      </ul>
      <p className="quiet">
        <ScaleEnds scale={scale} />
      </p>
    </div>
  );
}
