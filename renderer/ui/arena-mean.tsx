import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import type { ArenaScore } from '#domain/arena-score.ts';
import { useFormat } from '../i18n/format.ts';

/** An arena's mean in words, with the number of statements that it rests on. */
export function meanText(
  t: TFunction,
  mean: (value: number) => string,
  { value, rests }: ArenaScore,
): string {
  if (value === null || rests === null) return t('parts.mean.none');
  const { on, of } = rests;
  return on === of
    ? t('parts.mean.all', { mean: mean(value), count: of })
    : t('parts.mean.some', { mean: mean(value), on, of });
}

/** The mean of one side's scores in an arena; read aloud as it changes. */
export function ArenaMean({ score }: { readonly score: ArenaScore }) {
  const { t } = useTranslation();
  const { mean } = useFormat();
  return (
    <p className="figures arena-mean" role="status">
      {meanText(t, mean, score)}
    </p>
  );
}
