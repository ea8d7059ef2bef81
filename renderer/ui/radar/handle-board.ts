import {
  axisDirection,
  distanceOf,
  pickHandle,
  pointOnAxis,
  projectOnAxis,
  radarPath,
  spreadHandles,
  stepValue,
  valueAt,
  type Point,
  type RadarGeometry,
  type RadarKey,
} from '#domain/radar.ts';
import type { Scale } from '#domain/template.ts';
import { GestureRun } from './gesture-run.ts';
import { HandleView, type HandleLook } from './handle-view.ts';

/** What the handles stand for at the moment. */
export interface BoardWorld {
  readonly geometry: RadarGeometry;
  readonly scale: Scale;
  readonly values: readonly (number | null)[];
  /** By axis, whether it has no handle: nobody sets its value by hand. */
  readonly fixed: readonly boolean[];
  /** A value in words, for the bubble and for assistive technology. */
  readonly words: (value: number | null) => { readonly short: string; readonly long: string };
  readonly commit: (axis: number, value: number, gesture: string) => void | Promise<unknown>;
}

interface Drag {
  readonly axis: number;
  readonly pointer: number;
  readonly gesture: string;
  /** From the hand to the middle of the handle as drawn, along the axis: it does not jump when taken. */
  readonly offset: number;
  /** Where the hand took it. */
  readonly from: Point;
  /** Whether the hand has gone far enough to mean it. */
  moved: boolean;
  value: number | null;
}

/** The least space between two handles, and how near a hand must be to take one, in CSS pixels. */
const APART = 24;
const REACH = 22;

/** How far a hand that only presses may tremble, in CSS pixels. */
const TREMBLE = 4;

/** Out of every hand's reach. */
const NOWHERE: Point = { x: Number.POSITIVE_INFINITY, y: Number.POSITIVE_INFINITY };

const KEYS: Readonly<Record<string, RadarKey>> = {
  ArrowUp: 'up',
  ArrowRight: 'up',
  ArrowDown: 'down',
  ArrowLeft: 'down',
  PageUp: 'far-up',
  PageDown: 'far-down',
  Home: 'lowest',
  End: 'highest',
};
const FAR: Readonly<Partial<Record<RadarKey, RadarKey>>> = { up: 'far-up', down: 'far-down' };

/**
 * Moves the handles of one radar. It writes to the SVG itself, so that nothing of React runs
 * while a hand moves; what React draws has no positions, and `show` gives them.
 */
export class HandleBoard {
  readonly #svg: SVGSVGElement;
  readonly #run = new GestureRun();
  #world: BoardWorld | null = null;
  #drag: Drag | null = null;
  /** Values that were committed and have not come back yet, by axis. */
  #pending = new Map<number, number>();
  /** By axis; an axis without a handle has none. */
  #views = new Map<number, HandleView>();
  #corner: Point = { x: 0, y: 0 };

  constructor(svg: SVGSVGElement) {
    this.#svg = svg;
  }

  /** Listens to hands and keys; answers with the way to stop. */
  listen(): () => void {
    const stop = new AbortController();
    const { signal } = stop;
    const svg = this.#svg;
    svg.addEventListener('pointerdown', (event) => this.#take(event), { signal });
    svg.addEventListener('pointermove', (event) => this.#move(event), { signal });
    svg.addEventListener('pointerup', (event) => this.#release(event), { signal });
    svg.addEventListener('pointercancel', () => this.#putBack(), { signal });
    svg.addEventListener('lostpointercapture', () => this.#putBack(), { signal });
    svg.addEventListener('keydown', (event) => this.#press(event), { signal });
    // On the parent: Chromium lets Tab stop at an SVG that itself listens to focus.
    svg.parentElement?.addEventListener('focusout', () => this.#run.end(), { signal });
    // The touch-action of an SVG child is ignored, so the page is kept from scrolling here.
    svg.addEventListener('touchstart', (event) => this.#hold(event), { signal, passive: false });
    return () => stop.abort();
  }

  /** Draws what is stored now; values that were on their way have come back. */
  show(world: BoardWorld): void {
    const before = this.#world?.values;
    this.#world = world;
    if (before !== undefined && !isSameRow(before, world.values)) this.#pending.clear();
    this.#findViews();
    this.#draw();
  }

  #take(event: PointerEvent): void {
    const world = this.#world;
    if (world === null || event.button !== 0 || this.#drag !== null) return;
    this.#findCorner();
    const point = this.#pointOf(event);
    const axis = this.#handleAt(point);
    if (axis === null) return;
    event.preventDefault();
    this.#views.get(axis)?.element.focus({ preventScroll: true });
    this.#svg.setPointerCapture(event.pointerId);
    const drawn = this.#spread(world)[axis] ?? 0;
    this.#drag = {
      axis,
      pointer: event.pointerId,
      gesture: crypto.randomUUID(),
      offset: drawn - projectOnAxis(world.geometry, axis, point),
      from: point,
      moved: false,
      value: this.#value(axis),
    };
    this.#draw();
  }

  #move(event: PointerEvent): void {
    const [world, drag] = [this.#world, this.#drag];
    if (world === null || drag === null || event.pointerId !== drag.pointer) return;
    const point = this.#pointOf(event);
    drag.moved ||= Math.hypot(point.x - drag.from.x, point.y - drag.from.y) > TREMBLE;
    if (!drag.moved) return;
    const hand = projectOnAxis(world.geometry, drag.axis, point);
    const value = valueAt(world.geometry, hand + drag.offset, world.scale);
    if (value === drag.value) return;
    if (drag.value === null && value === world.scale.start) return;
    drag.value = value;
    this.#draw();
  }

  #release(event: PointerEvent): void {
    const drag = this.#drag;
    if (drag === null || event.pointerId !== drag.pointer) return;
    const before = this.#value(drag.axis, null);
    this.#drag = null;
    if (drag.value !== null && drag.value !== before)
      this.#commit(drag.axis, drag.value, drag.gesture);
    this.#draw();
  }

  #putBack(): void {
    if (this.#drag === null) return;
    const { pointer } = this.#drag;
    this.#drag = null;
    if (this.#svg.hasPointerCapture(pointer)) this.#svg.releasePointerCapture(pointer);
    this.#draw();
  }

  #press(event: KeyboardEvent): void {
    const world = this.#world;
    const axis = [...this.#views].find(([, { element }]) => element === event.target)?.[0];
    if (world === null || axis === undefined) return;
    if (event.key === 'Escape' && this.#drag !== null) {
      event.preventDefault();
      event.stopPropagation();
      this.#putBack();
      return;
    }
    const key = KEYS[event.key];
    if (key === undefined || this.#drag !== null || event.ctrlKey || event.altKey) return;
    event.preventDefault();
    const old = this.#value(axis);
    const move = event.shiftKey ? (FAR[key] ?? key) : key;
    const value = stepValue(old ?? world.scale.start, move, world.scale);
    if (value !== old) this.#commit(axis, value, this.#run.gesture(axis));
    this.#draw();
  }

  #hold(event: TouchEvent): void {
    const touch = event.touches[0];
    if (this.#drag === null) this.#findCorner();
    if (touch !== undefined && this.#handleAt(this.#pointOf(touch)) !== null)
      event.preventDefault();
  }

  #commit(axis: number, value: number, gesture: string): void {
    this.#pending.set(axis, value);
    const forget = () => {
      if (this.#pending.get(axis) === value) this.#pending.delete(axis);
      this.#draw();
    };
    Promise.resolve(this.#world?.commit(axis, value, gesture)).then(
      // What was stored comes back with the next `show`; if it does not, it was not stored.
      () => setTimeout(forget, 300),
      forget,
    );
  }

  /** The value that an axis shows: while dragged, on its way, or stored. */
  #value(axis: number, drag: Drag | null = this.#drag): number | null {
    if (drag?.axis === axis) return drag.value;
    return this.#pending.get(axis) ?? this.#world?.values[axis] ?? null;
  }

  /** Where the overlay lies in the window; measured once a drag, since measuring costs a layout. */
  #findCorner(): void {
    const { left, top } = this.#svg.getBoundingClientRect();
    this.#corner = { x: left, y: top };
  }

  #pointOf({ clientX, clientY }: { clientX: number; clientY: number }): Point {
    return { x: clientX - this.#corner.x, y: clientY - this.#corner.y };
  }

  #handleAt(point: Point): number | null {
    const world = this.#world;
    if (world === null) return null;
    const { geometry, fixed } = world;
    const points = this.#spread(world).map((far, axis) =>
      fixed[axis] === true ? NOWHERE : pointOnAxis(geometry, axis, far),
    );
    return pickHandle(geometry, points, point, REACH);
  }

  /** Keeps the views of handles that are still drawn, so that only changes are written. */
  #findViews(): void {
    const drawn = [...this.#svg.querySelectorAll<SVGGElement>('.radar-handle')];
    const known = [...this.#views.values()];
    this.#views = new Map(
      drawn.map((element) => [
        Number(element.dataset['axis']),
        known.find((view) => view.element === element) ?? new HandleView(element),
      ]),
    );
  }

  #distances({ values, geometry, scale }: BoardWorld): number[] {
    return values.map((_, axis) => distanceOf(geometry, this.#value(axis) ?? scale.start, scale));
  }

  #spread(world: BoardWorld): number[] {
    return spreadHandles({
      distances: this.#distances(world),
      apart: APART,
      geometry: world.geometry,
    });
  }

  #draw(): void {
    const world = this.#world;
    if (world === null) return;
    const distances = this.#distances(world);
    const line = distances.map((far, axis) => (this.#value(axis) === null ? null : far));
    const path = radarPath(world.geometry, line);
    for (const edited of this.#svg.querySelectorAll('.radar-edited'))
      edited.setAttribute('d', path);
    this.#svg.toggleAttribute('data-dragging', this.#drag !== null);
    const spread = this.#spread(world);
    for (const [axis, view] of this.#views) {
      const meant = distances[axis] ?? 0;
      const drawn = this.#drag?.axis === axis ? meant : (spread[axis] ?? meant);
      view.show(this.#look(world, axis, { drawn, meant }));
    }
  }

  /** `drawn` and `meant`: how far from the centre the handle is drawn, and its value lies. */
  #look(
    { geometry, scale, words }: BoardWorld,
    axis: number,
    { drawn, meant }: { readonly drawn: number; readonly meant: number },
  ): HandleLook {
    const value = this.#value(axis);
    const toward = axisDirection(axis, geometry.axes);
    const back = meant - drawn;
    return {
      ...pointOnAxis(geometry, axis, drawn),
      ...words(value),
      thread: back === 0 ? '' : `M0 0L${toward.x * back} ${toward.y * back}`,
      active: this.#drag?.axis === axis,
      unset: value === null,
      value: value ?? scale.start,
    };
  }
}

function isSameRow(one: readonly (number | null)[], other: readonly (number | null)[]): boolean {
  return one.length === other.length && one.every((value, at) => value === other[at]);
}
