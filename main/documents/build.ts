import type { IsoDate } from '#domain/date.ts';
import { assertNever } from '#domain/result.ts';
import type { Section } from '#domain/template.ts';
import { longDay } from './format.ts';
import type { Block, DocumentModel, DocumentProperties } from './model.ts';
import { changed } from './sections/changed.ts';
import { examples } from './sections/examples.ts';
import { focus } from './sections/focus.ts';
import type { Material } from './sections/parts.ts';
import { pay } from './sections/pay.ts';
import { plan } from './sections/plan.ts';
import { ratings } from './sections/ratings.ts';
import { whoTable } from './sections/who.ts';
import type { DocumentSource } from './source.ts';
import { WORDS } from './words.ts';

/**
 * The conversation as the form that its template describes. Private notes are never in it.
 * @param today the day that the document says it was saved on
 */
export function buildDocument(source: DocumentSource, today: IsoDate): DocumentModel {
  const { conversation, template, leader, manager } = source;
  const material: Material = { conversation, template, words: WORDS[template.language] };
  return {
    properties: propertiesOf(source, today),
    blocks: [
      { kind: 'title', text: template.title },
      whoTable(material, leader, manager),
      ...template.sections.flatMap((section) => sectionBlocks(section, material)),
    ],
  };
}

function sectionBlocks(section: Section, material: Material): Block[] {
  switch (section.kind) {
    case 'examples':
      return examples(section, material);
    case 'ratings':
      return [...ratings(section, material), ...changed(section, material)];
    case 'focus':
      return focus(section, material);
    case 'pay':
      return pay(section, material);
    case 'plan':
      return plan(section, material);
    default:
      return assertNever(section);
  }
}

function propertiesOf(source: DocumentSource, today: IsoDate): DocumentProperties {
  const { conversation, template, leader, revision } = source;
  const words = WORDS[template.language];
  const year = String(conversation.year);
  return {
    title: `${template.title}, ${leader.name}, ${year}`,
    author: 'Lederspind',
    subject: template.name,
    language: template.language,
    header: { name: leader.name, year },
    footer: {
      remark: words.saved(longDay(today, template.language)),
      page: words.page,
      of: words.of,
    },
    origin: {
      'Lederspind.template': template.id,
      'Lederspind.templateVersion': String(template.version),
      'Lederspind.conversation': conversation.id,
      'Lederspind.revision': String(revision),
    },
  };
}
