import { createHash } from 'node:crypto';
import { LOCALES } from '#domain/language.ts';
import { cleanLine } from '#domain/text.ts';
import { escape } from '../escape.ts';
import type { DocumentModel, Letterhead } from '../model.ts';
import type { Sheet } from '../press.ts';
import { drawBlocks } from './block.ts';
import { styleOf } from './style.ts';

/** The document as a page of HTML that needs nothing but itself. */
export function writeHtml({ properties, letterhead, blocks }: DocumentModel): Sheet {
  const { language, title, subject, author, header, footer } = properties;
  const style = styleOf(letterhead);
  const html = `<!doctype html>
<html lang="${LOCALES[language]}">
<head>
<meta charset="utf-8">
<title>${escape(cleanLine(title))}</title>
<meta name="author" content="${escape(author)}">
<meta name="description" content="${escape(cleanLine(subject))}">
<style>${style}</style>
</head>
<body>
${letterhead === undefined ? '' : drawLetterhead(letterhead)}
${drawBlocks(blocks)}
</body>
</html>
`;
  return { html, policy: policyFor(style), header: [header.name, header.year], footer };
}

/** Nothing but this very style, and pictures that stand in the page itself. */
function policyFor(style: string): string {
  const hash = createHash('sha256').update(style).digest('base64');
  return `default-src 'none'; style-src 'sha256-${hash}'; img-src data:; base-uri 'none'; form-action 'none'`;
}

function drawLetterhead({ name, logo }: Letterhead): string {
  const picture =
    logo === null
      ? ''
      : `<img alt="" width="${logo.width}" height="${logo.height}" src="data:image/png;base64,${Buffer.from(logo.png).toString('base64')}">`;
  return `<header class="letterhead">${picture}<p>${escape(cleanLine(name))}</p></header>`;
}
