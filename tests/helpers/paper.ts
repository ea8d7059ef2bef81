import { execFileSync } from 'node:child_process';

/* What programs of others find in a PDF and in a picture. */

/** The text of a PDF, page by page, as `pdftotext` reads it. */
export function pagesOf(file: string): string[] {
  const text = execFileSync('pdftotext', ['-layout', file, '-'], { encoding: 'utf8' });
  return text.split('\f').slice(0, -1);
}

/** The whole text of a PDF, its lines and spaces as one. */
export function textOfPdf(file: string): string {
  return pagesOf(file).join(' ').replace(/\s+/g, ' ');
}

/** What `pdfinfo` says, by its own words: `Title`, `Tagged`, `Pages`, … */
export function infoOf(file: string): Readonly<Record<string, string>> {
  const lines = execFileSync('pdfinfo', [file], { encoding: 'utf8' }).split('\n');
  return Object.fromEntries(
    lines.flatMap((line) => {
      const [, name, value] = /^([^:]+):\s*(.*)$/.exec(line) ?? [];
      return name === undefined ? [] : [[name, value ?? '']];
    }),
  );
}

/** The structure of a tagged PDF as `pdfinfo` shows it. */
export function structureOf(file: string): string {
  return execFileSync('pdfinfo', ['-struct', file], { encoding: 'utf8' });
}

/** The objects of a PDF in plain text, after `qpdf` has found nothing wrong with it. */
export function objectsOf(file: string): string {
  execFileSync('qpdf', ['--check', file], { stdio: 'pipe' });
  const options = ['--qdf', '--object-streams=disable', file, '-'];
  return execFileSync('qpdf', options, { encoding: 'latin1', maxBuffer: 1e8 });
}
