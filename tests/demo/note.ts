import type { Page } from '@playwright/test';
import { RANKS, type Agreement, type Rank } from '#domain/conversation.ts';
import { sectionOf, type FindingGroup } from '#domain/form.ts';
import { packOf } from '../helpers/packs.ts';
import { sampleOn } from '../helpers/sample.ts';
import { stored, type Stage } from './stage.ts';

const PACK = 'udviklingssamtale';
const template = packOf(PACK);
const { joint } = sampleOn(PACK).conversation;

/** What both write at the end: findings, agreements, other matters, and pay last. */
export async function playNote(
  { page, scene }: Stage,
  goTo: (part: string) => Promise<void>,
): Promise<void> {
  const groups = sectionOf(template, 'findings')?.groups ?? [];
  const large = 'large' as const;
  await scene(
    'strengths and what to develop',
    async () => {
      await goTo('Udviklingsplan');
      for (const group of groups) for (const rank of RANKS) await writeFindings(page, group, rank);
      await stored(page);
    },
    large,
  );
  await scene('one becomes the most important', async () => {
    const last = joint.findings.findLast(({ rank }) => rank === 'other')?.text ?? '';
    await page.getByRole('button', { name: new RegExp(`^Gør til vigtigst ?: ${last}$`) }).click();
    await stored(page);
  });
  await page.getByRole('button', { name: 'Fortryd', exact: true }).click();
  await scene(
    'agreements',
    async () => {
      await goTo('Kompetenceudvikling');
      for (const [at, agreement] of joint.agreements.entries())
        await writeAgreement(page, agreement, at);
      await stored(page);
    },
    large,
  );
  await scene('other matters', async () => {
    await goTo('Andet');
    await page.getByRole('textbox', { name: /^Andre emner/ }).fill(joint.answers['andet'] ?? '');
    await stored(page);
  });
  await scene('pay comes last', async () => {
    await goTo('Lønudvikling');
    await page.getByRole('button', { name: 'Vis lønudvikling' }).click();
    await page.getByLabel(/^Lønudvikling \(/).fill(joint.pay);
    await stored(page);
  });
}

async function writeFindings(page: Page, group: FindingGroup, rank: Rank): Promise<void> {
  const texts = joint.findings.filter((one) => one.group === group.id && one.rank === rank);
  const heading = group[rank].heading.replace(/:$/, '');
  const list = page.getByRole('region', { name: group.heading });
  for (const [at, { text }] of texts.entries()) {
    const line = list.getByRole('textbox', { name: new RegExp(`^${heading}.*, linje ${at + 1}$`) });
    await line.fill(text);
  }
}

async function writeAgreement(page: Page, agreement: Agreement, at: number): Promise<void> {
  const row = page.getByRole('listitem', { name: `Aftale ${at + 1}`, exact: true });
  await row.getByRole('textbox', { name: /^Aftale om/ }).fill(agreement.text);
  await row.getByRole('textbox', { name: /^Ansvarlig/ }).fill(agreement.responsible);
  const due = row.getByRole('textbox', { name: /^Dato for/ });
  await due.fill(agreement.due ?? '');
  await due.blur();
}
