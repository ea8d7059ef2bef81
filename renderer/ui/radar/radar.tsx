import { lazy, Suspense, useCallback, useMemo, useRef, useState } from 'react';
import { layoutLabels } from '#domain/label-layout.ts';
import { measureIn } from './measure-text.ts';
import { RadarOverlay } from './radar-overlay.tsx';
import type { RadarProps, RadarSeries } from './radar-types.ts';
import { useBox } from './use-box.ts';
import { useFonts } from './use-fonts.ts';
import { useGeometry } from './use-geometry.ts';
import './radar.css';

const RadarChart = lazy(async () => ({
  default: (await import('./radar-chart.tsx')).RadarChart,
}));

/** Between the outer ring and the labels, in CSS pixels: room for a handle on the ring. */
const AWAY = 20;

/**
 * The radar. It fills its parent, which gives it a height. ApexCharts draws the web and the
 * series that stand still; the overlay draws labels, markers, and the series being edited.
 */
export function Radar(props: RadarProps) {
  const { label, axes, scale, series, editing } = props;
  const frame = useRef<HTMLElement>(null);
  const chart = useRef<HTMLDivElement>(null);
  const [overlay, setOverlay] = useState<SVGSVGElement | null>(null);
  const overlayRef = useMemo(() => ({ current: overlay }), [overlay]);
  const box = useBox(frame);
  const fonts = useFonts();
  const { geometry, read } = useGeometry(chart, overlayRef);
  const names = useStable(axes.map(({ name }) => name));
  const layout = useMemo(() => {
    if (box === null || overlay === null || !fonts) return null;
    const lineHeight = Number.parseFloat(getComputedStyle(overlay).fontSize) * 1.25;
    const measure = measureIn(overlay);
    return { lineHeight, ...layoutLabels({ names, box, away: AWAY, lineHeight, measure }) };
  }, [names, box, overlay, fonts]);
  const still = useStable(series.filter((one) => isStill(one, editing)));
  const drawn = useCallback(() => read(), [read]);
  return (
    <figure ref={frame} className="radar" role="group" aria-label={label}>
      <div ref={chart} className="radar-chart" aria-hidden="true">
        {layout !== null && layout.radius > 0 && (
          <Suspense fallback={null}>
            <RadarChart
              axes={axes.length}
              scale={scale}
              radius={layout.radius}
              offsetX={layout.offsetX}
              offsetY={layout.offsetY}
              series={still}
              onDrawn={drawn}
            />
          </Suspense>
        )}
      </div>
      <RadarOverlay
        {...props}
        onSvg={setOverlay}
        geometry={geometry?.axes === axes.length ? geometry : null}
        labels={layout}
        away={AWAY}
      />
    </figure>
  );
}

/** Whether the chart itself draws the series: it cannot leave gaps, nor follow a hand. */
function isStill({ id, visible, values }: RadarSeries, editing: RadarProps['editing']): boolean {
  return visible && id !== editing && values.every((value) => value !== null);
}

/** The same object for as long as its content is the same, so that nothing is drawn in vain. */
function useStable<Value>(value: Value): Value {
  const content = JSON.stringify(value);
  // oxlint-disable-next-line react-hooks/exhaustive-deps -- the content stands for the value
  return useMemo(() => value, [content]);
}
