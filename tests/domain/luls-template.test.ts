import { describe, expect, it } from 'vitest';
import { applyChange } from '#domain/apply-change.ts';
import { beginConversation, conversationSchema } from '#domain/conversation.ts';
import { radarArenas, sectionOf } from '#domain/form.ts';
import { templateSchema } from '#domain/template.ts';
import { readJson } from '#tests/helpers/files.ts';
import { lulsTemplate, sampleConversation, samplePeople, stepsTo } from '#tests/helpers/sample.ts';

describe('the LULS form against source 001', () => {
  const template = lulsTemplate();

  it('loses nothing when it is parsed', () => {
    expect(templateSchema.parse(readJson('resources/templates/luls.json'))).toEqual(
      readJson('resources/templates/luls.json'),
    );
  });

  it('has the five arenas in the order of the tables', () => {
    expect(template.arenas.map(({ name }) => name)).toEqual([
      'Faglig ledelse',
      'Tværgående ledelse',
      'Administrativ ledelse',
      'Strategisk ledelse',
      'Ledelsesrum i en politisk organisation',
    ]);
  });

  it('has them in the order of the chart on the radar', () => {
    expect(radarArenas(template).map(({ chartName }) => chartName)).toEqual([
      'Tværgående ledelse',
      'Faglig ledelse',
      'Administrativ ledelse',
      'Strategisk ledelse',
      'Ledelsesrum i en politisk org.',
    ]);
  });

  it('has 34 different guidance points for leaders of leaders, all in the first person', () => {
    const points = template.arenas.map(({ guidance }) => guidance['leder-af-ledere'] ?? []);
    expect(points.map(({ length }) => length)).toEqual([7, 6, 10, 6, 5]);
    expect(new Set(points.flat()).size).toBe(34);
    for (const point of points.flat()) expect(point).toMatch(/\b[Jj]eg\b.*\.$/);
  });

  it('has no guidance for the other levels', () => {
    const levels = template.arenas.flatMap(({ guidance }) => Object.keys(guidance));
    expect([...new Set(levels)]).toEqual(['leder-af-ledere']);
  });

  it('scores from 0 to 10 in whole steps and starts at 0', () => {
    expect(template.scale).toMatchObject({ min: 0, max: 10, step: 1, start: 0 });
  });

  it('has the sections in the order of the form, under its headings', () => {
    expect(template.sections.map(({ kind, title }) => [kind, title])).toEqual([
      ['examples', 'Skema 1: Vurdering af min praksis indenfor de 5 ledelsesarenaer'],
      ['pay', 'Lønudvikling (en udmelding om lønudviklingen for det kommende år)'],
      ['ratings', 'Vurdering af praksis indenfor de fem ledelsesarenaer'],
      ['focus', 'Fokusområder'],
      ['plan', 'Udviklingsplan'],
    ]);
    expect(sectionOf(template, 'plan')).toMatchObject({
      rows: 3,
      due: 'tid',
      columns: [
        { heading: 'Hvad vil jeg gerne opnå i det kommende år?' },
        { heading: 'Hvordan vil jeg nå mit mål?' },
        { heading: 'Hvem kan støtte mig i processen og hvordan?' },
        { heading: 'Tidsplan og ansvar' },
      ],
    });
  });

  it('names no municipality', () => {
    expect(JSON.stringify(template)).not.toMatch(/albertslund/i);
  });
});

describe('the sample conversation', () => {
  const target = sampleConversation();

  it('has the scores of appendix 2a in the order of the radar', () => {
    const { radarOrder } = lulsTemplate();
    expect(radarOrder.map((id) => target.leader.ratings[id])).toEqual([7, 8, 5, 6, 6]);
    expect(radarOrder.map((id) => target.joint.desired[id])).toEqual([8, 6, 7, 8, 9]);
  });

  it('is written by its changes, one by one', () => {
    const { leader, manager } = samplePeople();
    expect(leader.managerId).toBe(manager.id);
    const ids = [target.id, ...target.joint.goals.map(({ id }) => id)];
    const { template: version, year } = target;
    const empty = beginConversation(
      { template: version, leaderId: leader.id, managerId: manager.id, year, date: null },
      lulsTemplate(),
      () => ids.shift() ?? '',
    );
    const written = stepsTo(target).reduce((conversation, { by, change }) => {
      const answer = applyChange(conversation, change, { by, template: lulsTemplate() });
      if (!answer.ok) throw new Error(`${change.kind}: ${answer.error}`);
      return answer.value.conversation;
    }, empty);
    expect(written).toEqual(target);
    expect(conversationSchema.parse(written)).toEqual(target);
  });
});
