import type { IsoDate } from '#domain/date.ts';
import {
  chosenParts,
  documentView,
  usualParts,
  type DocumentChoice,
} from '#domain/document-choice.ts';
import { SIDES } from '#domain/conversation.ts';
import { assertNever } from '#domain/result.ts';
import { sectionOf } from '#domain/form.ts';
import { SERIES, type Section } from '#domain/sections.ts';
import { longDay } from './format.ts';
import type { Block, DocumentModel, DocumentProperties, RadarChart } from './model.ts';
import { agreements } from './sections/agreements.ts';
import { changed } from './sections/changed.ts';
import { examples } from './sections/examples.ts';
import { findings } from './sections/findings.ts';
import { focus } from './sections/focus.ts';
import { own } from './sections/own.ts';
import { paragraph, type Material } from './sections/parts.ts';
import { pay } from './sections/pay.ts';
import { plan } from './sections/plan.ts';
import { questions } from './sections/questions.ts';
import { radarOf, ratings } from './sections/ratings.ts';
import { topics } from './sections/topics.ts';
import { whoTable } from './sections/who.ts';
import type { DocumentSource } from './source.ts';
import { WORDS } from './words.ts';

/**
 * The chosen parts of the conversation, in the order of its form. Private notes are never in it,
 * and nothing of a part that was not chosen.
 * @param today the day that the document says it was saved on
 */
export function buildDocument(
  source: DocumentSource,
  choice: DocumentChoice,
  today: IsoDate,
): DocumentModel {
  const { template, leader, manager, letterhead } = source;
  const material = materialOf(source, choice);
  const { words, parts } = material;
  // What belongs to no section of the form stands last, but for pay where the form ends with that.
  const after = template.sections.slice(-1).filter(({ kind }) => kind === 'pay');
  const before = template.sections.slice(0, template.sections.length - after.length);
  return {
    properties: propertiesOf(source, choice, today),
    ...(letterhead === undefined ? {} : { letterhead }),
    blocks: [
      { kind: 'title', text: template.title },
      { ...paragraph(words.purpose[choice.profile]), look: 'quiet', keepWithNext: true },
      whoTable(material, leader, manager),
      ...before.flatMap((section) => sectionBlocks(section, material)),
      ...(parts.has('own') ? own(material) : []),
      ...(parts.has('topics') ? topics(material) : []),
      ...after.flatMap((section) => sectionBlocks(section, material)),
    ],
  };
}

/** The radar of the conversation alone; null where its form has none. */
export function buildRadar(source: DocumentSource): RadarChart | null {
  const { template } = source;
  const section = sectionOf(template, 'ratings');
  const choice = { profile: 'personal', parts: usualParts(template, 'personal') } as const;
  return section === null ? null : radarOf(section, materialOf(source, choice));
}

function materialOf({ conversation, template }: DocumentSource, choice: DocumentChoice): Material {
  return {
    conversation: documentView(conversation, choice),
    template,
    words: WORDS[template.language],
    series: choice.profile === 'preparation' ? [choice.party] : SERIES,
    sides: choice.profile === 'preparation' ? [choice.party] : SIDES,
    parts: new Set(chosenParts(template, choice)),
  };
}

function sectionBlocks(section: Section, material: Material): Block[] {
  const { parts } = material;
  switch (section.kind) {
    case 'examples':
      return parts.has('examples') ? examples(section, material) : [];
    case 'ratings':
      return [
        ...ratings(section, material),
        ...(parts.has('changes') ? changed(section, material) : []),
      ];
    case 'focus':
      return parts.has('focus') ? focus(section, material) : [];
    case 'pay':
      return parts.has('pay') ? pay(section, material) : [];
    case 'plan':
      return parts.has('plan') ? plan(section, material) : [];
    case 'findings':
      return parts.has('findings') ? findings(section, material) : [];
    case 'agreements':
      return parts.has('agreements') ? agreements(section, material) : [];
    case 'questions':
      return parts.has('questions') ? questions(section, material) : [];
    default:
      return assertNever(section);
  }
}

function propertiesOf(
  source: DocumentSource,
  choice: DocumentChoice,
  today: IsoDate,
): DocumentProperties {
  const { conversation, template, leader, manager, revision } = source;
  const words = WORDS[template.language];
  const year = String(conversation.year);
  const whose =
    choice.profile === 'preparation' && choice.party === 'manager' ? manager.name : leader.name;
  return {
    title: `${template.title}, ${whose}, ${year}`,
    author: 'Lederspind',
    subject: template.name,
    language: template.language,
    header: { name: whose, year },
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
      'Lederspind.profile': choice.profile,
    },
  };
}
