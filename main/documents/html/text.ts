import { cleanText } from '#domain/text.ts';
import { escape } from '../escape.ts';
import type { Paragraph, Run } from '../model.ts';

/** One paragraph; a line feed in it begins a new line. */
export function drawParagraph({ runs, look, keepWithNext }: Paragraph): string {
  const names = [look ?? '', keepWithNext === true ? 'keep' : ''].filter((name) => name !== '');
  return `<p${classOf(names)}>${drawRuns(runs)}</p>`;
}

export function drawRuns(runs: readonly Run[]): string {
  return runs.map(drawRun).join('');
}

function drawRun({ text, strong, quiet, whose }: Run): string {
  const lines = escape(cleanText(text)).replaceAll('\n', '<br>');
  const isStrong = strong === true || whose !== undefined;
  const names = [quiet === true ? 'pale' : '', whose ?? ''].filter((name) => name !== '');
  const inner = names.length === 0 ? lines : `<span${classOf(names)}>${lines}</span>`;
  return isStrong ? `<strong>${inner}</strong>` : inner;
}

/** The class attribute of those names; none where there is none. */
export function classOf(names: readonly string[]): string {
  return names.length === 0 ? '' : ` class="${names.join(' ')}"`;
}
