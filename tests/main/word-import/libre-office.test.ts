import { writeFileSync } from 'node:fs';
import { it } from 'vitest';
import { savedByLibreOffice } from '#tests/helpers/libre-office.ts';
import { sampleSource, wordOf } from '#tests/helpers/document.ts';
import { broughtIn, saidIn } from '#tests/helpers/round-trip.ts';
import { expect } from 'vitest';
it('says the same for the sample', async () => {
  const from = sampleSource();
  const bytes = await savedByLibreOffice(await wordOf(from));
  writeFileSync('/tmp/lo.docx', bytes);
  expect(await broughtIn(bytes, from)).toEqual(saidIn(from));
}, 120_000);
