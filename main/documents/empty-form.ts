import { beginConversation } from '#domain/conversation.ts';
import type { IsoDate } from '#domain/date.ts';
import { wholeForm } from '#domain/document-choice.ts';
import type { Language } from '#domain/language.ts';
import { nobody } from '#domain/person.ts';
import type { Template } from '#domain/template.ts';
import { ORIGIN } from '#domain/word-import/recognise.ts';
import { buildDocument } from './build.ts';
import type { Block, Cell, DocumentModel, Paragraph } from './model.ts';
import { paragraph } from './sections/parts.ts';

/** How somebody fills it in who has never seen this program. */
const GUIDANCE: Readonly<Record<Language, string>> = {
  da: 'Klik i et felt, og skriv. Lad det stå tomt, som du ikke vil svare på. Gem filen, når du er færdig, og giv den til den, der har Lederspind. Derfra kan det hele hentes ind.',
  nb: 'Klikk i et felt, og skriv. La det stå tomt som du ikke vil svare på. Lagre filen når du er ferdig, og gi den til den som har Lederspind. Derfra kan alt hentes inn.',
  en: 'Click in a field, and write. Leave empty what you do not want to answer. Save the file when you are done, and give it to the one who has Lederspind. From there all of it can be brought in.',
};

/**
 * The form with nothing in it, to be filled in by somebody who has not this program.
 * @param today the day that the document says it was saved on
 */
export function emptyForm(template: Template, today: IsoDate): DocumentModel {
  const { id, version, language } = template;
  const model = buildDocument(sourceOf(template), wholeForm(template), today);
  const [title, , ...rest] = model.blocks;
  const guidance: Paragraph = { ...paragraph(GUIDANCE[language]), look: 'quiet' };
  return {
    ...model,
    properties: {
      ...model.properties,
      title: template.title,
      header: { name: template.name, year: '' },
      origin: { [ORIGIN.template]: id, [ORIGIN.version]: String(version) },
    },
    blocks: [...(title === undefined ? [] : [title]), guidance, ...rest.map(withoutYear)],
  };
}

function sourceOf(template: Template) {
  const { id, version } = template;
  let count = 0;
  const begin = { leaderId: 'leader', managerId: 'manager', year: 2000, date: null };
  const conversation = beginConversation(
    { ...begin, template: { id, version } },
    template,
    () => `new-${(count += 1)}`,
  );
  return {
    conversation,
    template,
    leader: nobody('leader'),
    manager: nobody('manager'),
    revision: 0,
  };
}

/** Nobody knows yet in which year it is filled in. */
function withoutYear(block: Block): Block {
  if (block.kind !== 'table') return block;
  const rows = block.rows.map((row) => ({ ...row, cells: row.cells.map(emptied) }));
  return { ...block, rows };
}

function emptied(cell: Cell): Cell {
  const content = cell.content.map((text) => ({
    ...text,
    runs: text.runs.map((run) =>
      run.field?.path.join('/') === 'about/year'
        ? { ...run, text: '', field: { ...run.field, blank: true } }
        : run,
    ),
  }));
  return { ...cell, content };
}
