import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { XMLParser } from 'fast-xml-parser';
import * as fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { NO_FILING_SETTINGS, type FilingSettings } from '#domain/filing/settings.ts';
import { cleanLine } from '#domain/text.ts';
import { arkivmelding } from '#main/filing/arkivmelding.ts';
import { metadataJson, metadataXml, type MetadataSource } from '#main/filing/metadata.ts';
import { person } from '#tests/helpers/database.ts';
import { schemaProblems } from '#tests/helpers/filing.ts';
import { lulsTemplate, sampleConversation } from '#tests/helpers/sample.ts';

const folder = mkdtempSync(join(tmpdir(), 'lederspind-xml-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const NOARK: FilingSettings['noark'] = {
  archivePart: 'PERSONAL',
  administrativeUnit: 'Oppvekst',
  classification: 'KK',
  classId: '420',
  accessCode: 'UO',
  accessParagraph: 'Offl § 13, jf. fvl § 13',
  recordType: 'N',
};

function source(details: {
  readonly caseNumber?: string;
  readonly caseTitle?: string;
  readonly name?: string;
  readonly unit?: string;
  readonly fileName?: string;
  readonly noark?: FilingSettings['noark'];
  readonly date?: string | null;
}): MetadataSource {
  const conversation = { ...sampleConversation(), date: details.date ?? null };
  const leader = person({
    id: 'leader',
    name: details.name ?? 'Asger Lindelund',
    unit: details.unit ?? 'Kildeskolen',
  });
  const shown = {
    conversation,
    template: lulsTemplate(),
    leader,
    manager: person({ id: 'manager', name: 'Bodil Vestergren' }),
    side: 'joint',
    hasPin: false,
    newer: null,
    earlier: null,
    documents: [],
    revision: 12,
    canUndo: false,
    canRedo: false,
  } as const;
  return {
    shown,
    settings: {
      ...NO_FILING_SETTINGS,
      kle: '81.03.00',
      facet: 'G01',
      noark: details.noark ?? NOARK,
    },
    planned: {
      place: 'personnel',
      title: 'Spind og udviklingsplan',
      version: 2,
      folder: '/sager',
      base: '/sager',
      isNew: false,
      files: [],
      metadata: 'arkivmelding.xml',
      caseNumber: details.caseNumber ?? '2027/123',
      caseTitle: details.caseTitle ?? 'Personalmappe',
      problem: null,
    },
    documents: (['word', 'pdf'] as const).map((format) => ({
      name: details.fileName ?? `Spind v2.${format}`,
      format,
      size: 4711,
      sha256: 'ab'.repeat(32),
      head: Buffer.from('%PDF-1.4\n'),
    })),
    byName: 'Bodil Vestergren',
    at: '2027-03-12T09:00:00.000Z',
  };
}

const parser = new XMLParser({ ignoreAttributes: false, parseTagValue: false });

describe('the Noark 5 message', () => {
  it('is valid against the published schema, with everything and with the least', () => {
    const none = {
      ...NOARK,
      archivePart: '',
      administrativeUnit: '',
      classification: '',
      classId: '',
    };
    for (const one of [
      source({}),
      source({ date: '2027-03-12', caseNumber: '27/4' }),
      source({ noark: { ...none, accessCode: '', recordType: 'X' }, caseTitle: '', unit: '' }),
      source({ caseNumber: '81.03-K08-4-27' }),
    ])
      expect(schemaProblems(arkivmelding(one), folder)).toBe('');
  });

  it('is held against a schema that refuses what is wrong', () => {
    const wrong = arkivmelding(source({})).replace('<antallFiler>2<', '<antallFiler>to<');
    expect(schemaProblems(wrong, folder)).toContain('antallFiler');
    const without = arkivmelding(source({})).replace(/<m:kode>N<\/m:kode>/, '');
    expect(schemaProblems(without, folder)).toContain('journalposttype');
  });

  it('is valid whatever people are called and files are named', () => {
    const line = fc.string({ unit: 'binary', maxLength: 60 }).map(cleanLine);
    const name = line.filter((text) => text !== '');
    fc.assert(
      fc.property(name, line, name, name, line, (leader, unit, number, fileName, title) => {
        const xml = arkivmelding(
          source({ name: leader, unit, caseNumber: number, fileName, caseTitle: title }),
        );
        expect(schemaProblems(xml, folder)).toBe('');
      }),
      { numRuns: 40 },
    );
  }, 60_000);

  it('says which files, with their hashes, on which case, and who may see them', () => {
    const object = {
      sjekksum: 'ab'.repeat(32),
      sjekksumAlgoritme: 'SHA-256',
      filstoerrelse: '4711',
      versjonsnummer: '2',
    };
    const word = { filnavn: 'Spind v2.word', referanseDokumentfil: 'Spind v2.word' };
    const pdf = { filnavn: 'Spind v2.pdf', referanseDokumentfil: 'Spind v2.pdf' };
    const message: unknown = parser.parse(arkivmelding(source({ date: '2027-03-12' })));
    expect(message).toMatchObject({
      arkivmelding: {
        antallFiler: '2',
        mappe: {
          '@_xsi:type': 'saksmappe',
          mappeID: '2027/123',
          tittel: 'Personalmappe',
          saksaar: '2027',
          sakssekvensnummer: '123',
        },
        registrering: {
          '@_xsi:type': 'journalpost',
          referanseForelderMappe: { 'm:mappeID': '2027/123' },
          skjerming: {
            tilgangsrestriksjon: { 'm:kode': 'UO' },
            skjermingshjemmel: 'Offl § 13, jf. fvl § 13',
          },
          journalposttype: { 'm:kode': 'N' },
          dokumentetsDato: '2027-03-12',
          dokumentbeskrivelse: {
            dokumentobjekt: [
              { ...object, ...word, format: { 'm:kode': 'fmt/412' } },
              { ...object, ...pdf, format: { 'm:kode': 'fmt/18' } },
            ],
          },
        },
      },
    });
  });

  it('names no access where half of it is missing', () => {
    const xml = arkivmelding(source({ noark: { ...NOARK, accessParagraph: '' } }));
    expect(xml).not.toContain('skjerming');
    expect(schemaProblems(xml, folder)).toBe('');
  });
});

describe('the metadata for other systems', () => {
  it('says the same in JSON and in XML', () => {
    const one = source({ date: '2027-03-12' });
    const document = { filtype: 'docx', sha256: 'ab'.repeat(32) };
    const said = {
      system: 'SBSYS',
      sag: { nummer: '2027/123', titel: 'Personalmappe', art: 'personalesag' },
      klassifikation: { kle: '81.03.00', facet: 'G01' },
      leder: { navn: 'Asger Lindelund', titel: '', enhed: 'Kildeskolen' },
    };
    const json: unknown = JSON.parse(metadataJson(one));
    expect(json).toMatchObject({
      journalisering: {
        ...said,
        samtale: { aar: 2027, dato: '2027-03-12' },
        version: 2,
        dokumenter: [
          { ...document, fil: 'Spind v2.word', stoerrelse: 4711 },
          { ...document, fil: 'Spind v2.pdf', filtype: 'pdf', stoerrelse: 4711 },
        ],
      },
    });
    const xml: unknown = parser.parse(metadataXml(one));
    expect(xml).toMatchObject({
      journalisering: {
        ...said,
        samtale: { aar: '2027', dato: '2027-03-12' },
        version: '2',
        dokumenter: {
          dokument: [
            { ...document, fil: 'Spind v2.word', stoerrelse: '4711' },
            { ...document, fil: 'Spind v2.pdf', filtype: 'pdf', stoerrelse: '4711' },
          ],
        },
      },
    });
  });

  it('holds nothing of what was written in the conversation', () => {
    const one = source({});
    const text = metadataJson(one) + metadataXml(one) + arkivmelding(one);
    const { joint, leader, manager } = one.shown.conversation;
    const written = [
      ...joint.focus.map(({ keywords }) => keywords),
      ...joint.goals.flatMap(({ cells }) => Object.values(cells)),
      ...[leader, manager].flatMap(({ examples }) =>
        Object.values(examples).flatMap((texts) => Object.values(texts)),
      ),
      joint.pay,
    ].filter((sentence) => sentence !== '');
    expect(written.length).toBeGreaterThan(10);
    for (const sentence of written) expect(text).not.toContain(sentence.slice(0, 40));
  });
});
