import { FONT, INK, LINE, PAPER, QUIET, WHOSE } from '../look.ts';
import type { Letterhead } from '../model.ts';

/** The margins of an A4 page, in millimetres. The lines above and below the text stand in them. */
export const MARGIN = { top: 25, right: 20, bottom: 22, left: 20 } as const;

/** The style sheet of a document: the same measures as in Word. */
export function styleOf(letterhead: Letterhead | undefined): string {
  const { top, right, bottom, left } = MARGIN;
  const accent = letterhead?.accent ?? `#${INK}`;
  return `@page { size: A4; margin: ${top}mm ${right}mm ${bottom}mm ${left}mm; }
* { box-sizing: border-box; }
html { font: 10.5pt/1.4 ${FONT}, Helvetica, 'Liberation Sans', sans-serif; color: #${INK}; }
body { margin: 0; overflow-wrap: anywhere; orphans: 2; widows: 2; }
h1, h2, h3, h4 { margin: 0; line-height: 1.2; break-after: avoid; break-inside: avoid; }
h1 { font-size: 24pt; margin-bottom: 4mm; }
h2 { font-size: 14pt; margin-top: 9mm; margin-bottom: 2mm; }
h3 { font-size: 13pt; margin-top: 6mm; margin-bottom: 2mm; }
h4 { font-size: 11pt; margin-top: 4mm; margin-bottom: 1mm; }
p { margin: 0 0 2mm; }
ul, ol { margin: 0 0 2mm; padding-left: 6mm; }
li { margin-bottom: 1mm; }
.quiet { font-size: 9.5pt; color: #${QUIET}; margin-bottom: 3mm; }
.pale { color: #${QUIET}; }
.keep { break-after: avoid; break-inside: avoid; }
.letterhead { display: flex; align-items: center; gap: 5mm; padding-bottom: 4mm; margin-bottom: 8mm; border-bottom: 0.6mm solid ${accent}; }
.letterhead img { max-width: 60mm; max-height: 18mm; }
.letterhead p { margin: 0; font-size: 13pt; font-weight: bold; color: ${accent}; }
table { width: 100%; table-layout: fixed; border-collapse: collapse; margin: 0 0 4mm; font-size: 10pt; }
th, td { padding: 1.6mm 2mm 1mm; vertical-align: top; text-align: left; font-weight: normal; border-style: solid; border-color: #${LINE}; border-width: 0.25mm 0; }
table.all th, table.all td { border-width: 0.25mm; }
thead th { vertical-align: bottom; break-inside: avoid; }
thead th, th[scope='row'] { background: #${PAPER}; }
thead tr, tr.whole { break-inside: avoid; }
thead { break-after: avoid; }
th p, td p { margin: 0 0 0.7mm; }
td .apart, th .apart { margin-top: 1.8mm; }
.together { break-inside: avoid; break-after: avoid; }
figure { margin: 0 0 2mm; text-align: center; }
figure svg { display: block; margin: 0 auto; max-width: 100%; height: auto; }
.leader { color: #${WHOSE.leader}; }
.manager { color: #${WHOSE.manager}; }
.desired { color: #${WHOSE.desired}; }
`;
}
