import { describe, expect, it } from 'vitest';
import { sampleSource, wordOf } from '#tests/helpers/document.ts';
import { filled } from '#tests/helpers/filled.ts';
import { savedByLibreOffice } from '#tests/helpers/libre-office.ts';
import { broughtIn, saidIn } from '#tests/helpers/round-trip.ts';
import { samplePeople } from '#tests/helpers/sample.ts';
import { shippedTemplates } from '#tests/helpers/packs.ts';

describe('after LibreOffice has opened and saved the file', () => {
  it('the sample says the same', async () => {
    const from = sampleSource();
    const bytes = await savedByLibreOffice(await wordOf(from));
    expect(await broughtIn(bytes, from)).toEqual(saidIn(from));
  }, 120_000);

  it.each(shippedTemplates().map((template) => [template.id, template] as const))(
    '%s says the same with every place filled in',
    async (_, template) => {
      const { conversation } = filled(template);
      const from = { conversation, template, ...samplePeople(), revision: 1 };
      const bytes = await savedByLibreOffice(await wordOf(from));
      expect(await broughtIn(bytes, from)).toEqual(saidIn(from));
    },
    120_000,
  );
});
