import type { StoredFiling } from '#db/queries/filing.ts';
import type { Language } from '#domain/language.ts';
import { LOG_HEADINGS, LOG_WORDS } from './words.ts';

/** Cells that a spreadsheet would take for a formula begin with one of these. */
const FORMULA = /^[=+\-@\t\r]/;

/**
 * The log as a spreadsheet of the Nordic kind opens it: UTF-8 with its mark, semicolons, CRLF. No
 * cell is run as a formula.
 */
export function logCsv(lines: readonly StoredFiling[], language: Language): string {
  const rows = [LOG_HEADINGS[language], ...lines.map((line) => cellsOf(line, language))];
  return `\uFEFF${rows.map((cells) => cells.map(quoted).join(';')).join('\r\n')}\r\n`;
}

function cellsOf(line: StoredFiling, language: Language): string[] {
  const words = LOG_WORDS[language];
  return [
    line.settledAt ?? line.intendedAt,
    words[line.state],
    line.title,
    line.format,
    String(line.version),
    line.forName,
    line.byName,
    words[line.place],
    line.system,
    line.caseNumber,
    line.path,
    line.sha256,
    String(line.revision),
  ];
}

function quoted(cell: string): string {
  const safe = FORMULA.test(cell) ? `'${cell}` : cell;
  return `"${safe.replaceAll('"', '""')}"`;
}
