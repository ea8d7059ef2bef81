import type { ReadDocument, ReadRemark } from '#domain/word-import/read-document.ts';
import { readBlocks } from './body.ts';
import { readCharts } from './chart.ts';
import { assertWord } from './content-type.ts';
import { DOCUMENT_LIMITS } from './limits.ts';
import { openPackage, type Package } from './package.ts';
import { readRelations, readXml, remarksOn, type Relation } from './relations.ts';
import { newScene } from './scene.ts';
import { stylesIn } from './styles.ts';
import { Unreadable } from './unreadable.ts';
import { child, children, textOf, type Element } from './xml.ts';

/**
 * What stands in a Word file. Nothing that it refers to outside itself is ever looked at. Takes the
 * thread that it runs on, and memory as the limits allow.
 * @throws Unreadable where it is none, or one that is not read
 */
export async function readWord(bytes: Uint8Array): Promise<ReadDocument> {
  const pack = await openPackage(bytes, DOCUMENT_LIMITS);
  const top = await readRelations(pack, '');
  const main = pathTo(top, 'officeDocument');
  if (main === null) throw new Unreadable('word.other-file');
  await assertWord(pack, main);
  const root = await readXml(pack, main);
  const body = child(root, 'w:body');
  if (body === null) throw new Unreadable('word.damaged');
  const relations = await readRelations(pack, main);
  const charts = await readCharts(pack, relations);
  const settings = await readRelations(pack, pathTo(relations, 'settings') ?? 'settings.xml');
  const outside = [...charts.values()].flatMap((chart) => chart.relations);
  const remarks = remarksOn([...relations, ...settings, ...outside]);
  const styles = stylesIn(await read(pack, pathTo(relations, 'styles')));
  const drawn = new Map([...charts].map(([id, { chart }]) => [id, chart]));
  const scene = newScene(styles, drawn);
  const blocks = readBlocks(scene, body);
  const tracked: ReadRemark[] = scene.tracked ? ['tracked-changes'] : [];
  return {
    properties: propertiesIn(await read(pack, pathTo(top, 'custom-properties'))),
    blocks,
    controls: scene.controls,
    remarks: [...tracked, ...remarks],
  };
}

/** The part of that kind, by either way of writing its kind. */
function pathTo(relations: readonly Relation[], kind: string): string | null {
  const strict = kind.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
  return relations.find((one) => one.kind === kind || one.kind === strict)?.path ?? null;
}

async function read(pack: Package, path: string | null): Promise<Element | null> {
  return path === null ? null : readXml(pack, path);
}

/** The custom properties of a file, by name. */
function propertiesIn(root: Element | null): Record<string, string> {
  const properties = root === null ? [] : children(root, 'cust:property');
  return Object.fromEntries(
    properties.map((one) => [one.attributes['name'] ?? '', children(one).map(textOf).join('')]),
  );
}
