import { useCallback, useLayoutEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { LabelLayout } from '#domain/label-layout.ts';
import type { RadarGeometry } from '#domain/radar.ts';
import { useFormat } from '../../i18n/format.ts';
import { HandleBoard } from './handle-board.ts';
import { RadarHandles } from './radar-handles.tsx';
import { RadarLabels } from './radar-labels.tsx';
import { RadarNumbers } from './radar-numbers.tsx';
import { RadarStill } from './radar-still.tsx';
import type { RadarProps } from './radar-types.ts';
import { valueText } from './value-text.ts';

interface RadarOverlayProps extends RadarProps {
  /** Told of the overlay once it is there. */
  readonly onSvg: (svg: SVGSVGElement | null) => void;
  readonly geometry: RadarGeometry | null;
  readonly labels: (LabelLayout & { readonly lineHeight: number }) | null;
  readonly away: number;
}

const NONE: readonly boolean[] = [];

/** What is drawn over the chart: labels, numbers, markers, and the series with its handles. */
export function RadarOverlay(props: RadarOverlayProps) {
  const { onSvg, geometry, labels, away, axes, scale, series, editing, fixed = NONE } = props;
  const edited = series.find(({ id, visible }) => id === editing && visible) ?? null;
  const setSvg = useHandles(props, edited?.values ?? null, onSvg);
  return (
    <svg ref={setSvg} className="radar-overlay" data-whose={edited?.id}>
      {geometry !== null && (
        <>
          <RadarNumbers geometry={geometry} scale={scale} />
          <RadarStill
            axes={axes}
            geometry={geometry}
            scale={scale}
            series={series.filter((one) => one.visible && one !== edited)}
            edited={edited}
            fixed={fixed}
          />
          {labels !== null && (
            <RadarLabels axes={axes} geometry={geometry} labels={labels} away={away} />
          )}
          {edited !== null && (
            <RadarHandles axes={axes} scale={scale} series={edited} fixed={fixed} />
          )}
        </>
      )}
    </svg>
  );
}

/** Gives the handles their places after every drawing, and lets them be moved. */
function useHandles(
  { geometry, scale, axes, fixed = NONE, onCommit }: RadarOverlayProps,
  values: readonly (number | null)[] | null,
  outer: (svg: SVGSVGElement | null) => void,
) {
  const { t } = useTranslation();
  const { number } = useFormat();
  const svg = useRef<SVGSVGElement>(null);
  const board = useRef<HandleBoard>(null);
  useLayoutEffect(() => {
    if (svg.current === null) return undefined;
    board.current = new HandleBoard(svg.current);
    return board.current.listen();
  }, []);
  useLayoutEffect(() => {
    if (geometry === null || values === null) return;
    board.current?.show({
      geometry,
      scale,
      values,
      fixed,
      words: (value) =>
        value === null
          ? { short: '–', long: t('ui.radar.notRated') }
          : {
              short: number(value),
              long: valueText(t, number, value, scale),
            },
      commit: (axis, value, gesture) => onCommit?.(axes[axis]?.id ?? '', value, gesture),
    });
  });
  return useCallback(
    (element: SVGSVGElement | null) => {
      svg.current = element;
      outer(element);
    },
    [outer],
  );
}
