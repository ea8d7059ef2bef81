import type { ApexOptions } from 'apexcharts';
import * as wrapped from 'react-apexcharts';
import { memo, useMemo } from 'react';
import { ringValues } from '#domain/radar.ts';
import type { Scale } from '#domain/template.ts';
import type { RadarSeries } from './radar-types.ts';

/* The package is CommonJS, and bundlers differ in where they put its default export. */
const Chart = unwrap(wrapped);

function unwrap(module: typeof wrapped): typeof wrapped.default {
  const inner: unknown = module.default;
  return isWrapped(inner) ? inner.default : module.default;
}

function isWrapped(module: unknown): module is typeof wrapped {
  return typeof module === 'object' && module !== null && 'default' in module;
}

/** Given by the window's protocol at each load, for the style element that the chart adds. */
const nonce = document.querySelector<HTMLMetaElement>('meta[property="csp-nonce"]')?.nonce;

interface RadarChartProps {
  readonly axes: number;
  readonly scale: Scale;
  readonly radius: number;
  readonly offsetX: number;
  readonly offsetY: number;
  /** Those that stand still and have a value on every axis. */
  readonly series: readonly RadarSeries[];
  readonly onDrawn: () => void;
}

/**
 * The part of the radar that ApexCharts draws: rings, spokes and the series that stand still.
 * Colours and lines come from the style sheet, so that a new theme needs no new drawing.
 */
export const RadarChart = memo(function RadarChart(props: RadarChartProps) {
  const { axes, scale, radius, offsetX, offsetY, series, onDrawn } = props;
  const options = useMemo(
    () => optionsOf({ axes, scale, radius, offsetX, offsetY, onDrawn }),
    [axes, scale, radius, offsetX, offsetY, onDrawn],
  );
  const data = useMemo(() => {
    // Without a series the chart draws no web at all; this one has no line.
    const web = { name: 'web', data: Array.from({ length: axes }, () => scale.min) };
    const still = series.map(({ id, values }) => ({
      name: id,
      data: values.map((value) => value ?? scale.min),
    }));
    return [web, ...still];
  }, [axes, scale, series]);
  return <Chart type="radar" width="100%" height="100%" options={options} series={data} />;
});

type OptionsInput = Omit<RadarChartProps, 'series'>;

function optionsOf({ axes, scale, radius, offsetX, offsetY, onDrawn }: OptionsInput): ApexOptions {
  return {
    chart: {
      type: 'radar',
      animations: { enabled: false },
      toolbar: { show: false },
      zoom: { enabled: false },
      parentHeightOffset: 0,
      redrawOnParentResize: true,
      events: { mounted: onDrawn, updated: onDrawn },
      ...(nonce === undefined ? {} : { nonce }),
    },
    plotOptions: { radar: { size: radius, offsetX, offsetY } },
    yaxis: {
      show: false,
      min: scale.min,
      max: scale.max,
      tickAmount: ringValues(scale).length,
    },
    xaxis: {
      categories: Array.from({ length: axes }, (_, axis) => String(axis)),
      labels: { show: false },
    },
    grid: { padding: { top: 0, right: 0, bottom: 0, left: 0 } },
    markers: { size: 0 },
    legend: { show: false },
    tooltip: { enabled: false },
    dataLabels: { enabled: false },
    fill: { opacity: 0.06 },
    states: { hover: { filter: { type: 'none' } }, active: { filter: { type: 'none' } } },
  };
}
