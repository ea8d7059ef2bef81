import type { FilingSettings } from '#domain/filing/settings.ts';
import type { FiledDocument, MetadataSource } from './metadata.ts';
import { element, optional, xmlFile, type Element } from './xml.ts';

const NAMESPACE = 'https://ks-no.github.io/standarder/fiks-protokoll/fiks-arkiv';

/** The namespaces of the message, and of the types that it is put together from. */
const NAMES = {
  xmlns: `${NAMESPACE}/arkivmelding/opprett/v1`,
  'xmlns:m': `${NAMESPACE}/metadatakatalog/v1`,
  'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
} as const;

/** The versions of PDF under the names of PRONOM, the registry that Noark refers to. */
const PDF_VERSIONS: Readonly<Record<string, string>> = {
  '1.4': 'fmt/18',
  '1.5': 'fmt/19',
  '1.6': 'fmt/20',
  '1.7': 'fmt/276',
  '2.0': 'fmt/1129',
};

/**
 * The Noark 5 message of one case in the form of Fiks Arkiv: a case folder, and in it one internal
 * journal entry with the documents.
 */
export function arkivmelding(source: MetadataSource): string {
  const { documents } = source;
  return xmlFile(
    element(
      'arkivmelding',
      [
        element('system', 'Lederspind'),
        element('antallFiler', String(documents.length)),
        element('mappe', caseFolder(source), { 'xsi:type': 'saksmappe' }),
        element('registrering', journalEntry(source), { 'xsi:type': 'journalpost' }),
      ],
      NAMES,
    ),
  );
}

function caseFolder({ settings, planned, shown, byName }: MetadataSource): Element[] {
  const { archivePart, administrativeUnit, classification, classId } = settings.noark;
  const number = caseNumber(planned.caseNumber);
  return [
    element('mappeID', planned.caseNumber),
    element('tittel', caseTitle({ planned, shown })),
    ...(archivePart === '' ? [] : [code('arkivdel', archivePart)]),
    ...protection(settings),
    ...(classId === ''
      ? []
      : [
          element('klassifikasjon', [
            ...optional('klassifikasjonssystemID', classification),
            element('klasseID', classId),
          ]),
        ]),
    ...(number === null
      ? []
      : [element('saksaar', number.year), element('sakssekvensnummer', number.sequence)]),
    ...(administrativeUnit === ''
      ? []
      : [element('administrativEnhet', [element('m:navn', administrativeUnit)])]),
    element('saksansvarlig', [element('m:navn', byName)]),
  ];
}

function caseTitle({ planned, shown }: Pick<MetadataSource, 'planned' | 'shown'>): string {
  return planned.caseTitle === '' ? shown.leader.name : planned.caseTitle;
}

function journalEntry(source: MetadataSource): Element[] {
  const { settings, planned, shown, byName, at } = source;
  const { leader, manager, conversation } = shown;
  const date = conversation.date ?? at.slice(0, 10);
  return [
    element('opprettetDato', at),
    element('opprettetAv', byName),
    element('referanseForelderMappe', [element('m:mappeID', planned.caseNumber)]),
    ...protection(settings),
    documentDescription(source),
    element('tittel', `${planned.title} ${conversation.year}`),
    party('IA', 'Intern avsender', manager.name, manager.unit),
    party('IM', 'Intern mottaker', leader.name, leader.unit),
    element('referanseEksternNoekkel', [
      element('m:fagsystem', 'Lederspind'),
      element('m:noekkel', `${conversation.id}/${planned.place}/${planned.version}`),
    ]),
    code('journalposttype', settings.noark.recordType),
    element('dokumentetsDato', date),
  ];
}

function documentDescription({ planned, documents, byName, at }: MetadataSource): Element {
  return element('dokumentbeskrivelse', [
    code('dokumentstatus', 'F', 'Dokumentet er ferdigstilt'),
    element('tittel', planned.title),
    element('opprettetDato', at),
    element('opprettetAv', byName),
    code('tilknyttetRegistreringSom', 'H', 'Hoveddokument'),
    element('dokumentnummer', '1'),
    ...documents.map((document) =>
      documentObject(document, { version: planned.version, byName, at }),
    ),
  ]);
}

function documentObject(
  { name, format, size, sha256, head }: FiledDocument,
  { version, byName, at }: { version: number; byName: string; at: string },
): Element {
  const isWord = format === 'word';
  return element('dokumentobjekt', [
    element('versjonsnummer', String(version)),
    code('variantformat', 'P', 'Produksjonsformat'),
    code('format', isWord ? 'fmt/412' : pdfFormat(head)),
    element('mimeType', isWord ? WORD_TYPE : 'application/pdf'),
    element('opprettetDato', at),
    element('opprettetAv', byName),
    element('filnavn', name),
    element('referanseDokumentfil', name),
    element('sjekksum', sha256),
    element('sjekksumAlgoritme', 'SHA-256'),
    element('filstoerrelse', String(size)),
  ]);
}

const WORD_TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

function pdfFormat(head: Uint8Array): string {
  const version = /^%PDF-(\d\.\d)/.exec(String.fromCharCode(...head.subarray(0, 16)))?.[1] ?? '';
  return PDF_VERSIONS[version] ?? 'fmt/18';
}

function party(kind: string, words: string, name: string, unit: string): Element {
  return element('korrespondansepart', [
    code('korrespondanseparttype', kind, words),
    element('korrespondansepartNavn', name),
    ...(unit === '' ? [] : [element('administrativEnhet', [element('m:navn', unit)])]),
    element('erPersonnavn', 'true'),
  ]);
}

/** Who may see it, by which paragraph; both stand together or not at all. */
function protection({ noark }: FilingSettings): Element[] {
  const { accessCode, accessParagraph } = noark;
  if (accessCode === '' || accessParagraph === '') return [];
  return [
    element('skjerming', [
      code('tilgangsrestriksjon', accessCode),
      element('skjermingshjemmel', accessParagraph),
    ]),
  ];
}

function code(name: string, value: string, words = ''): Element {
  return element(name, [element('m:kode', value), ...optional('m:beskrivelse', words)]);
}

/** Year and place in it of a case number such as `2027/123` or `27/123`; null of any other. */
function caseNumber(text: string): { year: string; sequence: string } | null {
  const found = /^(\d{4}|\d{2})\/(\d{1,9})$/.exec(text.trim());
  if (found === null) return null;
  const [, year = '', sequence = ''] = found;
  return { year: year.length === 2 ? `20${year}` : year, sequence };
}
