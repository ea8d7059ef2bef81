import type { Page } from '@playwright/test';

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** A control as it stands on the screen. */
interface Control {
  readonly name: string;
  readonly box: Box;
  /** The nearest element around it that cuts off what reaches out of it. */
  readonly holder: Box | null;
  readonly isCutOff: boolean;
  /** Stands over the page, which scrolls below it. */
  readonly isFixed: boolean;
}

/**
 * What cannot be used on the screen as it stands: a page that scrolls sideways, controls that
 * reach out of the window or of what holds them, words cut off inside a button, and controls that
 * lie on each other.
 */
export async function layoutProblems(page: Page): Promise<string[]> {
  const { content, width } = await page.evaluate(() => ({
    content: document.documentElement.scrollWidth,
    width: document.documentElement.clientWidth,
  }));
  const controls = await controlsOn(page);
  return [
    ...(content > width + 1 ? [`the page is ${content} wide in ${width}`] : []),
    ...controls.flatMap((control) => problemsOf(control, { left: 0, right: width })),
    ...covered(controls.filter(({ isFixed }) => !isFixed)),
  ];
}

function problemsOf(
  { name, box, holder, isCutOff }: Control,
  window: Pick<Box, 'left' | 'right'>,
): string[] {
  const isOutOf = ({ left, right }: Pick<Box, 'left' | 'right'>) =>
    box.right > right + 1 || box.left < left - 1;
  return [
    ...(isOutOf(window) ? [`${name} reaches out of the window`] : []),
    ...(holder !== null && isOutOf(holder) ? [`${name} reaches out of what holds it`] : []),
    ...(isCutOff ? [`${name} is cut off`] : []),
  ];
}

function covered(controls: readonly Control[]): string[] {
  return controls.flatMap((one, at) =>
    controls
      .slice(at + 1)
      .filter((other) => {
        const across = Math.min(one.box.right, other.box.right);
        const down = Math.min(one.box.bottom, other.box.bottom);
        return (
          across - Math.max(one.box.left, other.box.left) > 3 &&
          down - Math.max(one.box.top, other.box.top) > 3
        );
      })
      .map((other) => `${one.name} lies on ${other.name}`),
  );
}

/** The controls that can be seen, in the dialog where one is open. */
async function controlsOn(page: Page): Promise<Control[]> {
  const dialog = page.locator('dialog[open]');
  const inside = (await dialog.count()) > 0 ? dialog.first() : page.locator('body');
  const all = inside.locator('button, a[href], input:not([type=radio]), select, textarea');
  return all.filter({ visible: true }).evaluateAll((elements) => {
    const boxOf = (element: Element) => {
      const { left, right, top, bottom } = element.getBoundingClientRect();
      return { left, right, top, bottom };
    };
    const around = (element: Element, fits: (style: CSSStyleDeclaration) => boolean) => {
      for (let up: Element | null = element; up !== null; up = up.parentElement)
        if (fits(getComputedStyle(up))) return up;
      return null;
    };
    return elements
      .filter(({ clientWidth, clientHeight }) => clientWidth > 2 && clientHeight > 2)
      .map((element) => {
        const { parentElement: parent } = element;
        const holder = parent && around(parent, ({ overflowX }) => overflowX !== 'visible');
        const words = element.getAttribute('aria-label') ?? element.textContent.trim();
        return {
          name: words.slice(0, 40) || `${element.tagName} ${element.id}`,
          box: boxOf(element),
          holder: holder && boxOf(holder),
          isCutOff:
            element.matches('button, .ds-button') && element.scrollWidth > element.clientWidth + 1,
          isFixed: around(element, ({ position }) => /fixed|sticky/.test(position)) !== null,
        };
      });
  });
}
