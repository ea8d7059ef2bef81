import type { ReadDocument, ReadRemark } from '#domain/word-import/read-document.ts';
import { readBlocks } from './body.ts';
import { readCharts } from './chart.ts';
import { DOCUMENT_LIMITS } from './limits.ts';
import { openPackage, type Package } from './package.ts';
import { assertWord, propertiesIn, readRelations, readXml, remarksOn, stylesIn } from './parts.ts';
import type { Relation } from './parts.ts';
import { newScene } from './scene.ts';
import { Unreadable } from './unreadable.ts';
import { child } from './xml.ts';

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

/** The part of that kind, by either name of its kind. */
function pathTo(relations: readonly Relation[], kind: string): string | null {
  const names = [kind, kind.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase())];
  return relations.find((one) => names.includes(one.kind))?.path ?? null;
}

async function read(pack: Package, path: string | null) {
  return path === null ? null : readXml(pack, path);
}
