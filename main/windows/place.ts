/** A rectangle on the desk that all displays make up, in its pixels. */
export interface Area {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** The smallest window in which everything can be reached. */
export const SMALLEST = { width: 1024, height: 640 } as const;

const USUAL = { width: 1366, height: 860 } as const;

/** Where the window was when it was closed. */
export interface Place extends Area {
  readonly maximised: boolean;
}

/**
 * The shape of the file that remembers the place. Written by hand, since it is read before the
 * window opens, and nothing large is loaded before that.
 */
export const placeShape = {
  parse: (data: unknown): Place => {
    if (!isPlace(data)) throw new TypeError('not a place');
    return data;
  },
};

function isPlace(data: unknown): data is Place {
  if (typeof data !== 'object' || data === null) return false;
  const { x, y, width, height, maximised } = data as Partial<Record<keyof Place, unknown>>;
  const isArea = [x, y, width, height].every((number) => Number.isSafeInteger(number));
  return isArea && Number(width) > 0 && Number(height) > 0 && typeof maximised === 'boolean';
}

/**
 * Where the window opens: where it was, if a display still shows enough of it to take hold of;
 * else in the middle of the first display. Never larger than the display.
 * @param displays the parts of all displays that windows may use; the first is the main one
 */
export function placeOn(displays: readonly Area[], last: Place | null): Area {
  const display = last === null ? undefined : displays.find((area) => isAtHome(last, area));
  if (last !== null && display !== undefined) return fitInto(last, display);
  const [main] = displays;
  return main === undefined ? { x: 0, y: 0, ...USUAL } : centred(main);
}

/** Most of the title bar lies on the display: one can see the window and move it. */
function isAtHome(place: Area, display: Area): boolean {
  const across =
    Math.min(place.x + place.width, display.x + display.width) - Math.max(place.x, display.x);
  const isTitleBarThere = place.y >= display.y - 8 && place.y <= display.y + display.height - 40;
  return isTitleBarThere && across >= place.width / 2;
}

function fitInto(place: Area, display: Area): Area {
  const width = Math.min(Math.max(place.width, SMALLEST.width), display.width);
  const height = Math.min(Math.max(place.height, SMALLEST.height), display.height);
  return {
    x: Math.min(Math.max(place.x, display.x), display.x + display.width - width),
    y: Math.min(Math.max(place.y, display.y), display.y + display.height - height),
    width,
    height,
  };
}

function centred(display: Area): Area {
  const width = Math.min(USUAL.width, display.width);
  const height = Math.min(USUAL.height, display.height);
  return {
    x: display.x + Math.round((display.width - width) / 2),
    y: display.y + Math.round((display.height - height) / 2),
    width,
    height,
  };
}
