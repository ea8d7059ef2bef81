import * as fc from 'fast-check';
import { sql } from 'kysely';
import { describe, expect } from 'vitest';
import { storeChanges } from '#db/queries/change.ts';
import { insertConversation } from '#db/queries/conversation.ts';
import { savePerson } from '#db/queries/person.ts';
import { find, type Hit } from '#db/queries/search.ts';
import type { Db } from '#db/schema/schema.ts';
import {
  emptyPreparation,
  PARTIES,
  type Conversation,
  type Preparation,
} from '#domain/conversation.ts';
import { asNew, conversation, it, person, storeConversation } from '#tests/helpers/database.ts';
import { lulsTemplate } from '#tests/helpers/sample.ts';
import { make, startSession } from '#tests/helpers/session.ts';

/** An excerpt with the marks as people can read them. */
const readable = ({ excerpt }: Hit) => excerpt.replaceAll('\u0002', '[').replaceAll('\u0003', ']');

const ids = async (db: Db, typed: string) => (await find(db, typed)).map(({ id }) => id);

function preparation(details: Partial<Preparation>): Preparation {
  return { ...emptyPreparation(), ...details };
}

/** Each party's part says a word of its own, its private note another one. */
function twoSided(details: Partial<Conversation> = {}): Conversation {
  return conversation({
    leader: preparation({
      examples: { faglig: { lykkedes: 'Leseløftet gav ro' } },
      note: 'privatleder',
    }),
    manager: preparation({ topics: [{ id: 'one', text: 'Budgettet' }], note: 'privatchef' }),
    ...details,
  });
}

const LEADER = { conversationId: 'conversation', party: 'leader' } as const;
const MANAGER = { conversationId: 'conversation', party: 'manager' } as const;

describe('searching', () => {
  it('finds people by name, title and unit, and conversations by their people', async ({ db }) => {
    await storeConversation(db);
    expect(await find(db, 'østergård')).toEqual([
      {
        kind: 'person',
        id: 'leader',
        title: 'Åse Østergård',
        excerpt: 'Åse \u0002Østergård\u0003 · Kildeskolen',
      },
      {
        kind: 'conversation',
        id: 'conversation',
        title: 'Åse Østergård · 2027',
        excerpt: 'Åse \u0002Østergård\u0003 · Kildeskolen · Bodil Vang · Børn og Unge · 2027',
      },
    ]);
    expect(await ids(db, 'børn')).toEqual(['manager', 'conversation']);
  });

  it.for([
    ['both spellings of å', 'oestergaard', 'Østergård', false],
    ['both spellings of å', 'Østergaard', 'Østergård', true],
    ['both spellings of å', 'østergård', 'Inge Østergaard', true],
    ['capitals', 'ÅSE', 'åse', true],
    ['no other letter for å', 'ase', 'Åse', false],
    ['an å of two code points', 'a\u030Ase', 'Åse', true],
    ['an å of two code points', 'åse', 'A\u030Ase', true],
    ['the beginning of the last word', 'inge vin', 'Inge Vindum', true],
    ['no beginning of an earlier word', 'in vindum', 'Inge Vindum', false],
    ['words in any order', 'vindum inge', 'Inge Vindum', true],
    ['no word that is missing', 'inge hansen', 'Inge Vindum', false],
    ['single letters as words', 'i', 'Inge I. Vindum', true],
    ['no beginning of one letter', 'i', 'Inge Vindum', false],
    ['what punctuation parts', 'holst-vang', 'Amir Holst-Vang', true],
    ['numbers', '3b', 'Team 3B', true],
  ] as const)('takes %s: %s in %s', async ([, typed, name, found], { db }) => {
    await savePerson(db, person({ id: 'kim', name }));
    expect(await ids(db, typed)).toEqual(found ? ['kim'] : []);
  });

  it.for(['', ' ', '"', '*', '""', 'text:', '-', '^', '( )', '\u0000', '🙂', '\uD800'])(
    'finds nothing for %j',
    async (typed, { db }) => {
      await storeConversation(db);
      expect(await find(db, typed)).toEqual([]);
    },
  );

  it.for([
    ['Åse" OR "Bodil', []],
    ['shelf : leader', []],
    ['NOT Åse', []],
    ['Åse AND Bodil', []],
    ['Åse*', ['leader', 'conversation']],
    ['(Åse)', ['leader', 'conversation']],
    ['"Åse"', ['leader', 'conversation']],
  ] as const)('takes %s as words, never as syntax', async ([typed, expected], { db }) => {
    await storeConversation(db);
    expect(await ids(db, typed)).toEqual(expected);
  });

  it('never fails, whatever is typed', { timeout: 30_000 }, async ({ db }) => {
    await storeConversation(db);
    const syntax = fc.constantFrom('"', '*', 'AND', 'NEAR(', ')', ':', '^', '-', 'å', ' ', '\0');
    const typed = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(syntax).map((parts) => parts.join('')),
    );
    await fc.assert(
      fc.asyncProperty(typed, async (text) => {
        expect(Array.isArray(await find(db, text, LEADER))).toBe(true);
      }),
      { numRuns: 200 },
    );
  });

  it('shows the newest conversations first, thirty at most', async ({ db }) => {
    await storeConversation(db, conversation({ id: 'c-0' }));
    for (let at = 1; at < 40; at += 1)
      await insertConversation(db, asNew(conversation({ id: `c-${at}` })));
    const hits = await find(db, 'bodil');
    expect(hits.map(({ id }) => id)).toEqual([
      'manager',
      ...Array.from({ length: 30 }, (_, at) => `c-${39 - at}`),
    ]);
  });
});

describe('what a side has not shown', () => {
  it('is found from its own seat alone, and its note too', async ({ db }) => {
    await storeConversation(db, twoSided());
    const found = async (typed: string) => [
      (await find(db, typed)).length,
      (await find(db, typed, LEADER)).length,
      (await find(db, typed, MANAGER)).length,
      (await find(db, typed, { ...LEADER, conversationId: 'another' })).length,
    ];
    expect(await found('leseløftet')).toEqual([0, 1, 0, 0]);
    expect(await found('budgettet')).toEqual([0, 0, 1, 0]);
    expect(await found('privatleder')).toEqual([0, 1, 0, 0]);
    expect(await found('privatchef')).toEqual([0, 0, 1, 0]);
  });

  it('is found by everybody once the talk has begun, the notes excepted', async ({ db }) => {
    await storeConversation(db, twoSided({ phase: 'talk' }));
    const words = ['leseløftet', 'budgettet', 'privatleder', 'privatchef'];
    const counts = await Promise.all(words.map(async (word) => (await find(db, word)).length));
    expect(counts).toEqual([1, 1, 0, 0]);
    expect((await find(db, 'leseløftet', LEADER)).map(readable)).toEqual([
      '…Bodil Vang · Børn og Unge · 2027 · [Leseløftet] gav ro · Budgettet',
    ]);
    expect((await find(db, 'privatleder', LEADER)).length).toBe(1);
  });

  it.for(PARTIES)('is hidden again when %s takes its release back', async (party, { db }) => {
    const begun = await storeConversation(db, twoSided());
    const session = startSession(lulsTemplate(), begun);
    const word = party === 'leader' ? 'leseløftet' : 'budgettet';
    const release = async (released: boolean) => {
      const { conversation: before, log } = session;
      make(session, party, [{ kind: 'release.set', party, released }], `g-${log.length}`);
      const entries = session.log.slice(log.length);
      await storeChanges(db, {
        before,
        after: session.conversation,
        entries,
        template: lulsTemplate(),
      });
    };
    await release(true);
    expect(await ids(db, word)).toEqual(['conversation']);
    await release(false);
    expect(await ids(db, word)).toEqual([]);
    expect((await find(db, word, party === 'leader' ? LEADER : MANAGER)).length).toBe(1);
  });
});

describe('the index', () => {
  it('follows every change of a text', async ({ db }) => {
    const begun = await storeConversation(db, conversation({ phase: 'talk' }));
    const session = startSession(lulsTemplate(), begun);
    const pay = async (text: string) => {
      const { conversation: before, log } = session;
      make(session, 'joint', [{ kind: 'pay.set', text }], `g-${log.length}`);
      const entries = session.log.slice(log.length);
      await storeChanges(db, {
        before,
        after: session.conversation,
        entries,
        template: lulsTemplate(),
      });
    };
    await pay('Kvalifikationstillæg');
    expect(await ids(db, 'kvalifikations')).toEqual(['conversation']);
    await pay('Engangsvederlag');
    expect(await ids(db, 'kvalifikations')).toEqual([]);
    expect(await ids(db, 'engangs')).toEqual(['conversation']);
    await pay('');
    expect(await ids(db, 'engangs')).toEqual([]);
  });

  it('follows a new name into the conversations', async ({ db }) => {
    await storeConversation(db);
    await savePerson(db, person({ id: 'leader', name: 'Åse Holm', managerId: 'manager' }));
    expect(await ids(db, 'østergård')).toEqual([]);
    expect(await find(db, 'holm')).toMatchObject([
      { kind: 'person', title: 'Åse Holm' },
      { kind: 'conversation', title: 'Åse Holm · 2027' },
    ]);
  });

  it('holds one text per person and three per conversation, however often they change', async ({
    db,
  }) => {
    await storeConversation(db, twoSided());
    await find(db, 'bodil');
    await storeConversation(db, twoSided({ id: 'another' }));
    await find(db, 'bodil');
    const rows = await db.selectFrom('search').select('shelf').orderBy('rowid').execute();
    expect(rows.map(({ shelf }) => shelf)).toEqual([
      'person',
      'person',
      'shared',
      'leader',
      'manager',
      'shared',
      'leader',
      'manager',
    ]);
    await sql`insert into search (search) values ('integrity-check')`.execute(db);
  });
});
