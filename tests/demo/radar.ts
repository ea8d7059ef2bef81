import type { Page } from '@playwright/test';
import { numberIn } from '#domain/rating.ts';
import { radarArenas } from '#domain/form.ts';
import type { Ratings } from '#domain/conversation.ts';
import { lulsTemplate } from '../helpers/sample.ts';
import { dragTo } from '../helpers/screens.ts';

const ARENAS = radarArenas(lulsTemplate());

/**
 * Sets the series being edited as people do, each in one of the three ways: the first arena by
 * dragging its handle, the second by arrow keys, the others in the table.
 */
export async function drawRadar(page: Page, series: string, ratings: Ratings): Promise<void> {
  for (const [at, { id, chartName }] of ARENAS.entries()) {
    const value = numberIn(ratings[id]) ?? 0;
    const handle = page.getByRole('slider', { name: chartName, exact: true });
    if (at === 0) await dragTo(page, chartName, value);
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
