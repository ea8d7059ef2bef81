import { useState } from 'react';
import type { Scale } from '#domain/template.ts';
import { Radar } from '#renderer/ui/radar/radar.tsx';
import { RadarTable } from '#renderer/ui/radar/radar-table.tsx';
import type { RadarProps, RadarSeries, SeriesId } from '#renderer/ui/radar/radar-types.ts';
import { Story } from './story.tsx';

const FIVE = [
  'Tværgående ledelse',
  'Faglig ledelse',
  'Administrativ ledelse',
  'Strategisk ledelse',
  'Ledelsesrum i en politisk org.',
];
const EIGHT = [
  'Innovation og udvikling af velfærden',
  'Økonomi og ressourcestyring',
  'Politisk betjening',
  'Strategisk ledelse',
  'Koncerntænkning på tværs',
  'Proces- og forandringsledelse',
  'Ledelse af sig selv',
  'Faglig ledelse',
];
const NORDIC = [
  'Personaleadministration og arbeidsmiljøutvikling',
  'Økonomi',
  'Samarbejde',
  'Borger',
  'Politik',
  'Æstetik',
  'Øvrige',
];

const tens: Scale = {
  min: 0,
  max: 10,
  step: 1,
  start: 0,
  lowWords: '',
  highWords: '',
  notRelevant: false,
};
const halves: Scale = { ...tens, min: 1, start: 1, step: 0.5 };

const axesOf = (names: readonly string[]) => names.map((name, at) => ({ id: `a${at}`, name }));

const line = (id: SeriesId, name: string, values: readonly (number | null)[]): RadarSeries => ({
  id,
  name,
  values,
  visible: true,
});

const mine = line('leader', 'Min vurdering', [7, 8, 5, 6, 6]);
const wished = line('desired', 'Ønskede niveau', [8, 6, 7, 8, 9]);
const four = [
  line('leader', 'Min vurdering', [7, 8, 5, 6, 6, 8, 4, 9]),
  line('manager', 'Din leders vurdering', [6, 8, 6, 5, 7, 7, 5, 8]),
  line('desired', 'Ønskede niveau', [8, 8, 7, 8, 9, 8, 6, 9]),
  line('earlier', '2026', [5, 6, 5, 5, 5, 6, 4, 7]),
];

/** A radar that keeps what is drawn in it, with or without its table. */
function Drawn({ withTable = false, ...props }: RadarProps & { readonly withTable?: boolean }) {
  const [series, setSeries] = useState(props.series);
  const commit: RadarProps['onCommit'] = (axisId, value) => {
    const axis = props.axes.findIndex(({ id }) => id === axisId);
    setSeries((old) =>
      old.map((one) =>
        one.id === props.editing
          ? { ...one, values: one.values.map((was, at) => (at === axis ? value : was)) }
          : one,
      ),
    );
  };
  const shown = { ...props, series, onCommit: commit };
  return (
    <div className="drawn" data-with-table={withTable || undefined}>
      <Radar {...shown} />
      {withTable && <RadarTable {...shown} />}
    </div>
  );
}

/** The radar in the states that matter. */
export function RadarStories({ wanted }: { readonly wanted: string }) {
  const five = { label: 'Ledelsesarenaspind', axes: axesOf(FIVE), scale: tens };
  return (
    <>
      <Story name="radar/sample" wanted={wanted}>
        <Drawn {...five} series={[mine, wished]} editing="desired" withTable />
      </Story>
      <Story name="radar/zeros" wanted={wanted}>
        <Drawn
          label="Spind"
          axes={axesOf(NORDIC)}
          scale={tens}
          series={[line('leader', 'Min vurdering', Array(7).fill(null))]}
          editing="leader"
          withTable
        />
      </Story>
      <Story name="radar/four" wanted={wanted}>
        <Drawn label="Spind" axes={axesOf(EIGHT)} scale={tens} series={four} editing="leader" />
      </Story>
      <Story name="radar/halves" wanted={wanted}>
        <Drawn
          {...five}
          scale={halves}
          series={[mine, line('manager', 'Leders leder', [6.5, null, 4, null, 7])]}
          editing={null}
          withTable
        />
      </Story>
    </>
  );
}
