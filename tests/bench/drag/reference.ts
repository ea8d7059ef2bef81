/* The same radar, moved the way ApexCharts offers: `updateSeries` for every move of the pointer. */
import ApexCharts from 'apexcharts';

const host = document.querySelector('#root');
const categories = Array.from({ length: 8 }, (_, at) => `Ledelsesarena ${at + 1}`);
const series = ['Min vurdering', 'Leders leder', 'Ønsket', '2026'].map((name, at) => ({
  name,
  data: categories.map((_, axis) => ((at + axis) % 5) + 4),
}));
const chart = new ApexCharts(host, {
  chart: { type: 'radar', height: 640, width: 900, animations: { enabled: false } },
  series,
  xaxis: { categories },
  yaxis: { min: 0, max: 10, tickAmount: 10 },
});

void chart.render().then(() => {
  window.addEventListener('pointermove', ({ clientY }) => {
    const value = Math.round(10 - (clientY / window.innerHeight) * 10);
    void chart.updateSeries(
      series.map((one, at) => (at === 0 ? { ...one, data: one.data.with(0, value) } : one)),
      false,
    );
  });
  document.body.dataset['ready'] = 'yes';
});
