import { LOCALES, type Language } from '#domain/language.ts';
// Its Node build asks for require, which a bundled ES module has not; this one runs everywhere.
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate/browser';

/** Gives the packed file the language that docx leaves out or writes as American English. */
export function finish(packed: Uint8Array, language: Language): Uint8Array<ArrayBuffer> {
  const parts = unzipSync(packed);
  const locale = LOCALES[language];
  for (const [path, bytes] of Object.entries(parts)) {
    const mend = mendsFor(path);
    if (mend !== null) parts[path] = strToU8(mend(strFromU8(bytes), locale));
  }
  return zipSync(parts, { level: 6 });
}

type Mend = (xml: string, locale: string) => string;

function mendsFor(path: string): Mend | null {
  if (path === 'docProps/core.xml') return withCoreLanguage;
  return /^word\/charts\/chart\d+\.xml$/.test(path) ? withChartLanguage : null;
}

function withCoreLanguage(xml: string, locale: string): string {
  return xml.replace('</cp:coreProperties>', `<dc:language>${locale}</dc:language>$&`);
}

function withChartLanguage(xml: string, locale: string): string {
  return xml
    .replace(/<c:lang val="[^"]*"/g, `<c:lang val="${locale}"`)
    .replace(/ lang="[^"]*"/g, ` lang="${locale}"`);
}
