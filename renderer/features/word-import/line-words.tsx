import { useTranslation } from 'react-i18next';
import { isIsoDate } from '#domain/date.ts';
import type { WordLine } from '#preload/contract.ts';
import { useFormat } from '../../i18n/format.ts';
import { FoldedText } from '../../ui/folded-text.tsx';

type Cell = WordLine['cells'][number];

/** What a line is called: the form's own words where it has some. */
export function useLineName(): (line: WordLine) => string {
  const { t } = useTranslation();
  return ({ spot: { kind, name, section } }) => {
    switch (kind) {
      case 'focus':
      case 'goal':
      case 'agreement':
        return t(`wordImport.rows.${kind}`, { number: name });
      case 'date':
        return t('conversation.start.date');
      case 'unplaced':
        return name === '' ? t('wordImport.noLabel') : name;
      default:
        return name === '' ? section : name;
    }
  };
}

/** The part of the form, and whose it is where that is not said otherwise. */
export function LinePlace({ line: { spot } }: { readonly line: WordLine }) {
  const { t } = useTranslation();
  const isOwn = spot.kind === 'example' || spot.kind === 'answer' || spot.kind === 'reason';
  const whose = isOwn && spot.whose !== null ? t(`wordImport.whose.${spot.whose}`) : '';
  const place = [spot.name === '' ? '' : spot.section, whose].filter((text) => text !== '');
  return place.length === 0 ? null : <span className="quiet">{place.join(' · ')}</span>;
}

/** The values of a line as the file has them, or as they stand now. */
export function LineValues({
  line,
  side,
}: {
  readonly line: WordLine;
  readonly side: 'shown' | 'now';
}) {
  const { t } = useTranslation();
  const there = line.cells.filter((cell) => cell[side] !== '' || side === 'shown');
  if (there.length === 0) return <span className="quiet">{t('wordImport.nothing')}</span>;
  return there.map((cell) => (
    <Value key={`${cell.name}/${cell.part}`} cell={cell} text={cell[side]} />
  ));
}

function Value({ cell: { name, part }, text }: { readonly cell: Cell; readonly text: string }) {
  const { t } = useTranslation();
  const { date } = useFormat();
  const label = name === '' && part !== null ? t(`conversation.plan.${part}`) : name;
  const words = isIsoDate(text) ? date(text) : text;
  return (
    <div className="word-value">
      {label !== '' && <span className="quiet">{label}</span>}
      <FoldedText text={words === '' ? t('wordImport.empty') : words} />
    </div>
  );
}

/** What happens with a line, and what somebody should know about it. */
export function LineFate({ line: { fate, problems } }: { readonly line: WordLine }) {
  const { t } = useTranslation();
  return (
    <>
      {fate === 'unusable' ? (
        t('wordImport.fates.unusable')
      ) : (
        <strong>{t(`wordImport.fates.${fate}`)}</strong>
      )}
      {problems.map(({ code, shown }) => (
        <span key={code + shown} className="quiet">
          {t(`wordImport.problems.${code}`, { shown })}
        </span>
      ))}
    </>
  );
}
