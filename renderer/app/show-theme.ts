import type { Settings } from '#preload/contract.ts';

/** Shows the window light, dark, or as the operating system has it. */
export function showTheme(theme: Settings['theme']): void {
  document.documentElement.dataset['colorScheme'] = theme === 'system' ? 'auto' : theme;
}
