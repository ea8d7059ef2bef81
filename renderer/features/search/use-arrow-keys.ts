import type { KeyboardEvent } from 'react';

/** Arrow keys, Home and End go through the links of the list, as Tab does. */
export function useArrowKeys(): (event: KeyboardEvent<HTMLElement>) => void {
  return (event) => {
    const links = [...event.currentTarget.querySelectorAll('a')];
    const here = links.findIndex((link) => link === document.activeElement);
    const next = placeAfter(event.key, here, links.length);
    if (next === null) return;
    event.preventDefault();
    links[next]?.focus();
  };
}

/** Where that key leads from `here` among so many; null where it is none of these keys. */
export function placeAfter(key: string, here: number, count: number): number | null {
  switch (key) {
    case 'ArrowDown':
      return Math.min(here + 1, count - 1);
    case 'ArrowUp':
      return Math.max(here - 1, 0);
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return null;
  }
}
