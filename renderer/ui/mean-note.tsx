import { useTranslation } from 'react-i18next';

/** Why numbers of the radar cannot be moved in it: they are means of what stands under the arenas. */
export function MeanNote({ fixed }: { readonly fixed: readonly boolean[] }) {
  const { t } = useTranslation();
  if (!fixed.includes(true)) return null;
  return (
    <p className="quiet" data-size="sm">
      {t(fixed.includes(false) ? 'parts.mean.someFixed' : 'parts.mean.allFixed')}
    </p>
  );
}
