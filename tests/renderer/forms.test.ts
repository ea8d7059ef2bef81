import { describe, expect, it } from 'vitest';
import type { Person } from '#domain/person.ts';
import { checkBegin } from '#renderer/features/new-conversation/begin-draft.ts';
import { checkDraft, EMPTY_DRAFT } from '#renderer/features/people/person-draft.ts';

const person = (id: string, managerId: string | null): Person => ({
  ...EMPTY_DRAFT,
  id,
  name: id,
  managerId,
});

describe('the form about a person', () => {
  const people = [person('asger', 'bodil'), person('bodil', 'carla'), person('carla', null)];

  it('gives the details as they will be stored', () => {
    const { details, problems } = checkDraft(
      { ...EMPTY_DRAFT, name: '  Dorte   Eg ' },
      null,
      people,
    );
    expect(details?.name).toBe('Dorte Eg');
    expect(problems).toEqual({});
  });

  it('names an empty name, and a name of 300 letters with its length', () => {
    expect(checkDraft({ ...EMPTY_DRAFT, name: ' \t' }, null, people)).toEqual({
      details: null,
      problems: { name: { kind: 'missing' } },
    });
    expect(checkDraft({ ...EMPTY_DRAFT, name: 'x'.repeat(300) }, null, people).problems).toEqual({
      name: { kind: 'too-long', length: 300 },
    });
  });

  it.each(['asger', 'bodil', 'carla'])('does not let carla have %s as her manager', (managerId) => {
    const { details, problems } = checkDraft(
      { ...EMPTY_DRAFT, name: 'C', managerId },
      'carla',
      people,
    );
    expect(details).toBeNull();
    expect(problems).toEqual({ managerId: { kind: 'circle' } });
  });
});

describe('the form of a new conversation', () => {
  const draft = {
    leaderId: 'asger',
    managerId: 'bodil',
    template: { id: 'luls', version: 1 },
    year: '2027',
    date: '12.3.2027',
  };

  it('gives what to begin', () => {
    expect(checkBegin(draft)).toEqual({
      begin: { ...draft, year: 2027, date: '2027-03-12' },
      problems: {},
    });
    expect(checkBegin({ ...draft, date: ' ' }).begin?.date).toBeNull();
  });

  it('names everything that is wrong at once', () => {
    const wrong = { leaderId: '', managerId: '', template: null, year: '27', date: '31.2.2027' };
    expect(checkBegin(wrong)).toEqual({
      begin: null,
      problems: {
        leaderId: 'leaderMissing',
        managerId: 'managerMissing',
        template: 'templateMissing',
        year: 'yearWrong',
        date: 'dateWrong',
      },
    });
    expect(checkBegin({ ...draft, managerId: 'asger' }).problems).toEqual({
      managerId: 'samePerson',
    });
  });
});
