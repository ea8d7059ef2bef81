import type { FileFormat, FilingSettings } from '#domain/filing/settings.ts';
import { systemName } from '#domain/filing/settings.ts';
import type { OpenConversation } from '#preload/contract.ts';
import type { PlannedPlace } from './plan.ts';
import { element, xmlFile, type Element } from './xml.ts';

/** A document that lies on the case now. */
export interface FiledDocument {
  readonly name: string;
  readonly format: FileFormat;
  /** In bytes. */
  readonly size: number;
  readonly sha256: string;
  /** The first bytes, which say more about the format. */
  readonly head: Uint8Array;
}

/** What is written beside the documents of one case. */
export interface MetadataSource {
  readonly shown: OpenConversation;
  readonly settings: FilingSettings;
  readonly planned: PlannedPlace;
  readonly documents: readonly FiledDocument[];
  readonly byName: string;
  /** An ISO instant. */
  readonly at: string;
}

type Value = string | number | null | readonly Values[] | Values;
interface Values {
  readonly [name: string]: Value;
}

/** The name of one item in a list. */
const ITEMS: Readonly<Record<string, string>> = { dokumenter: 'dokument' };

const CASE_WORDS = { personnel: 'personalesag', development: 'udviklingssag' } as const;

/** What docs/filing.md describes: the same in JSON and in XML. */
function valuesOf(source: MetadataSource): Values {
  const { shown, settings, planned, documents, byName, at } = source;
  const { conversation, template, leader, manager, revision } = shown;
  const { kle, facet, access, disposal } = settings;
  return {
    format: 1,
    system: systemName(settings),
    sag: {
      nummer: planned.caseNumber,
      titel: planned.caseTitle,
      art: planned.place === 'development' ? CASE_WORDS.development : CASE_WORDS.personnel,
    },
    klassifikation: { kle, facet },
    adgang: access,
    kassation: disposal,
    leder: { navn: leader.name, titel: leader.title, enhed: leader.unit },
    lederensLeder: { navn: manager.name, titel: manager.title, enhed: manager.unit },
    samtale: { aar: conversation.year, dato: conversation.date },
    journaliseret: { tidspunkt: at, af: byName },
    titel: planned.title,
    version: planned.version,
    dokumenter: documents.map(({ name, format, size, sha256 }) => ({
      fil: name,
      filtype: format === 'word' ? 'docx' : 'pdf',
      stoerrelse: size,
      sha256,
    })),
    kilde: {
      program: 'Lederspind',
      samtale: conversation.id,
      revision,
      skabelon: `${template.id} ${template.version}`,
    },
  };
}

/** The metadata of one case as JSON. */
export function metadataJson(source: MetadataSource): string {
  return `${JSON.stringify({ journalisering: valuesOf(source) }, null, 2)}\n`;
}

/** The metadata of one case as XML. */
export function metadataXml(source: MetadataSource): string {
  return xmlFile(toElement('journalisering', valuesOf(source)));
}

function toElement(name: string, value: Value): Element {
  if (value === null) return element(name, '');
  if (typeof value !== 'object') return element(name, String(value));
  if (isList(value))
    return element(
      name,
      value.map((one) => toElement(ITEMS[name] ?? name, one)),
    );
  return element(
    name,
    Object.entries(value).map(([key, one]) => toElement(key, one)),
  );
}

function isList(value: Values | readonly Values[]): value is readonly Values[] {
  return Array.isArray(value);
}
