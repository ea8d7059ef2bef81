import type { RecoveryTexts } from './texts.ts';

/** The sheet as a text file that every Windows program shows with its lines apart. */
export function sheetAsText(texts: RecoveryTexts, code: string): string {
  const { heading, what, codeHeading, howHeading, how } = texts;
  const paragraphs = [
    heading,
    ...what,
    `${codeHeading}:\n\n    ${code}`,
    [`${howHeading}:`, ...how.map((step, at) => `${at + 1}. ${step}`)].join('\n'),
  ];
  // The mark at the start tells old editors that it is UTF-8.
  return `\uFEFF${paragraphs.join('\n\n')}\n`.replaceAll('\n', '\r\n');
}

/** The sheet as a page to print. */
export function sheetAsPage(texts: RecoveryTexts, code: string, locale: string): string {
  const { heading, what, codeHeading, howHeading, how } = texts;
  return [
    `<!doctype html><html lang="${locale}"><head><meta charset="utf-8"><title>${heading}</title></head>`,
    `<body><h1>${heading}</h1>`,
    ...what.map((paragraph) => `<p>${paragraph}</p>`),
    `<h2>${codeHeading}</h2><h2><code>${code}</code></h2>`,
    `<h2>${howHeading}</h2><ol>${how.map((step) => `<li>${step}</li>`).join('')}</ol>`,
    '</body></html>',
  ].join('\n');
}
