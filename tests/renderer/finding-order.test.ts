import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyChange } from '#domain/apply-change.ts';
import { RANKS, type Conversation, type Finding } from '#domain/conversation.ts';
import {
  findingsOf,
  indexFor,
  placeOfFinding,
  stepFrom,
  type FindingPlace,
} from '#renderer/features/findings/finding-order.ts';
import { packOf } from '#tests/helpers/packs.ts';
import { emptyConversation } from '#tests/helpers/session.ts';

const template = packOf('udviklingssamtale');
const talk: Conversation = { ...emptyConversation(template), phase: 'talk' };

const finding = (id: string, group: string, rank: Finding['rank']): Finding => ({
  id,
  group,
  rank,
  text: id,
});

/** The findings after the change that brings one to that place. */
function moved(findings: Finding[], one: Finding, to: FindingPlace): readonly Finding[] {
  const change = {
    kind: 'finding.move',
    id: one.id,
    rank: to.rank,
    at: indexFor(findings, one, to),
  } as const;
  const before = { ...talk, joint: { ...talk.joint, findings } };
  const answer = applyChange(before, change, { by: 'joint', template });
  if (!answer.ok) throw new Error(answer.error);
  return answer.value.conversation.joint.findings;
}

const arbitraryFindings = fc
  .array(
    fc.record({
      group: fc.constantFrom('styrker', 'udviklingsomraader'),
      rank: fc.constantFrom(...RANKS),
    }),
    { minLength: 1, maxLength: 14 },
  )
  .map((list) => list.map(({ group, rank }, at) => finding(`f-${at}`, group, rank)));

describe('the order of findings', () => {
  it('comes to exactly the place that was meant, and leaves all others in their order', () => {
    fc.assert(
      fc.property(
        arbitraryFindings,
        fc.nat(),
        fc.constantFrom(...RANKS),
        fc.nat(),
        (findings, which, rank, where) => {
          const one = findings[which % findings.length];
          if (one === undefined) return;
          const others = findingsOf(findings, one.group, rank).filter(({ id }) => id !== one.id);
          const at = where % (others.length + 1);
          const after = moved(findings, one, { rank, at });
          expect(placeOfFinding(after, one.id)).toEqual({ rank, at });
          for (const group of ['styrker', 'udviklingsomraader'])
            for (const of of RANKS) {
              const ids = (list: readonly Finding[]) =>
                findingsOf(list, group, of)
                  .map(({ id }) => id)
                  .filter((id) => id !== one.id);
              expect(ids(after)).toEqual(ids(findings));
            }
        },
      ),
    );
  });

  it('goes over the border between the ranks in one step, and ends at both ends', () => {
    const list = [
      finding('a', 'styrker', 'key'),
      finding('x', 'andre', 'key'),
      finding('b', 'styrker', 'other'),
    ];
    const [a, , b] = list;
    if (a === undefined || b === undefined) throw new Error('no findings');
    expect(stepFrom(list, a, 'up')).toBeNull();
    expect(stepFrom(list, a, 'down')).toEqual({ rank: 'other', at: 0 });
    expect(stepFrom(list, b, 'up')).toEqual({ rank: 'key', at: 1 });
    expect(stepFrom(list, b, 'down')).toBeNull();
  });
});
