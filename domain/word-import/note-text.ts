import type { Party } from '../conversation.ts';
import { sectionOf } from '../form.ts';
import type { SectionOf } from '../sections.ts';
import type { Template } from '../template.ts';
import { ownText, type GridCell, type GridPiece, type Piece } from './flow.ts';
import type { Address, Found } from './found.ts';
import { aboutIn, isLabel, labelsOf, saysAfter } from './labels.ts';
import { likeness } from './likeness.ts';
import { withoutMark } from './row-grids.ts';

/** A text of the form that introduces an answer, and how what follows it is read. */
interface Asked {
  readonly label: string;
  readonly read: (lines: readonly string[]) => Found[];
}

/**
 * Reads what stands under headings and labels instead of in columns: findings, answers, pay, and the
 * facts about the talk.
 * @param party who answered the questions to each side, in a form that does not say
 */
export function readNote(pieces: readonly Piece[], template: Template, party: Party): Found[] {
  const asked = askedIn(template, party);
  const labels = labelsOf(template);
  const found: Found[] = [];
  let open: { readonly asked: Asked; readonly lines: string[] } | null = null;
  const close = () => {
    if (open !== null) found.push(...open.asked.read(open.lines));
    open = null;
  };
  for (const piece of pieces) {
    if (piece.kind === 'chart') close();
    if (piece.kind === 'grid') {
      close();
      found.push(...noteInGrid(piece, asked));
    }
    if (piece.kind !== 'text' || piece.text.trim() === '' || isIntro(piece.text, template))
      continue;
    const begun = begins(piece.text, asked);
    const about = aboutIn(piece.text);
    if (begun !== null) {
      close();
      open = { asked: begun.asked, lines: begun.rest === '' ? [] : [begun.rest] };
    } else if (about !== null) {
      close();
      found.push(...aboutFound(about));
    } else if (piece.level !== null || isLabel(piece.text, labels)) close();
    else open?.lines.push(piece.text);
  }
  close();
  return found;
}

/** What a part of the form says to its reader, under its title. */
function isIntro(text: string, { sections }: Template): boolean {
  return sections.some(({ intro }) => likeness(text, intro) >= 0.9);
}

function askedIn(template: Template, party: Party): Asked[] {
  const pay = sectionOf(template, 'pay');
  const groups = sectionOf(template, 'findings')?.groups ?? [];
  return [
    ...(pay === null ? [] : [oneAnswer(pay.title, { kind: 'pay' })]),
    ...groups.flatMap((group) =>
      (['key', 'other'] as const).map((rank): Asked => ({
        label: group[rank].heading,
        read: (lines) =>
          lines
            .flatMap((line) => line.split('\n'))
            .map(withoutMark)
            .filter((text) => text !== '')
            .map((text, at) => ({
              address: { kind: 'finding', group: group.id, rank, row: `new-${at + 1}` },
              text,
            })),
      })),
    ),
    ...template.sections.flatMap((part) =>
      part.kind === 'questions' ? questionsIn(part, party) : [],
    ),
  ];
}

/** The only question of a part may stand under the part's own title. */
function questionsIn({ title, by, questions }: SectionOf<'questions'>, party: Party): Asked[] {
  const side = by === 'each' ? party : 'joint';
  const alone = questions.length === 1 ? [title] : [];
  return questions.flatMap(({ id, text }) =>
    [text, ...alone].map((label) => oneAnswer(label, { kind: 'answer', side, item: id })),
  );
}

function oneAnswer(label: string, address: Address): Asked {
  return {
    label,
    read: (lines) => {
      const text = lines.join('\n').trim();
      return text === '' ? [] : [{ address, text }];
    },
  };
}

function begins(
  text: string,
  asked: readonly Asked[],
): { readonly asked: Asked; readonly rest: string } | null {
  for (const one of asked) {
    const rest = saysAfter(text, one.label);
    if (rest !== null) return { asked: one, rest };
  }
  return null;
}

function aboutFound({ key, rest }: NonNullable<ReturnType<typeof aboutIn>>): Found[] {
  return rest === '' ? [] : [{ address: { kind: 'about', key }, text: rest }];
}

/** A label in a cell is answered in that cell, in the next one, or in the row below. */
function noteInGrid({ rows }: GridPiece, asked: readonly Asked[]): Found[] {
  return rows.flatMap((row, at) =>
    row.flatMap((cell, column): Found[] => {
      if (cell.repeats || cell.tags.length > 0) return [];
      const beside = untagged(row[column + 1]);
      const begun = begins(cell.text, asked);
      if (begun !== null) {
        const isWide = row.slice(1).every(({ repeats }) => repeats);
        const below = isWide ? untagged(rows[at + 1]?.[column]) : '';
        const rest = [begun.rest, beside, below].find((text) => text !== '');
        return begun.asked.read(rest === undefined ? [] : [rest]);
      }
      const about = column === 0 ? aboutIn(cell.text) : null;
      return about === null ? [] : aboutFound({ ...about, rest: about.rest || beside });
    }),
  );
}

/** What is written in a cell without controls of ours, which are read by themselves. */
function untagged(cell: GridCell | undefined): string {
  return cell === undefined || cell.tags.length > 0 ? '' : ownText(cell);
}
