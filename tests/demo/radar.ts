import type { Page } from '@playwright/test';
import { radarArenas } from '#domain/template.ts';
import type { Ratings } from '#domain/conversation.ts';
import { lulsTemplate } from '../helpers/sample.ts';

const ARENAS = radarArenas(lulsTemplate());

/**
 * Sets the series being edited as people do, each in one of the three ways: the first arena by
 * dragging its handle, the second by arrow keys, the others in the table.
 */
export async function drawRadar(page: Page, series: string, ratings: Ratings): Promise<void> {
  for (const [at, { id, chartName }] of ARENAS.entries()) {
    const value = ratings[id] ?? 0;
    const handle = page.getByRole('slider', { name: chartName, exact: true });
    if (at === 0) await dragUp(page, chartName, value);
    else if (at === 1) {
      await handle.focus();
      await page.keyboard.press('Home');
      for (let step = 0; step < value; step += 1) await page.keyboard.press('ArrowUp');
    } else {
      const field = page.getByRole('textbox', { name: `${series}, ${chartName}` });
      await field.fill(String(value));
      await field.press('Enter');
    }
  }
}

/** Drags the topmost handle to a value; the scale runs from 0 in the centre to 10. */
async function dragUp(page: Page, name: string, value: number): Promise<void> {
  const place = await page.getByRole('slider', { name, exact: true }).evaluate((handle) => {
    const ring = document.querySelector('.apexcharts-radar-series polygon');
    const knob = handle.querySelector('.radar-knob')?.getBoundingClientRect();
    const box = ring?.getBoundingClientRect();
    if (box === undefined || knob === undefined) throw new Error('the radar is not drawn');
    const points = (ring?.getAttribute('points') ?? '')
      .trim()
      .split(/[\s,]+/)
      .map(Number);
    const radius = -(points[1] ?? 0);
    return {
      from: { x: knob.x + knob.width / 2, y: knob.y + knob.height / 2 },
      x: knob.x + knob.width / 2,
      top: box.top,
      radius,
    };
  });
  await page.mouse.move(place.from.x, place.from.y);
  await page.mouse.down();
  await page.mouse.move(place.x, place.top + place.radius * (1 - value / 10), { steps: 12 });
  await page.mouse.up();
}
