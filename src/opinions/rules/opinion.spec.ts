import type { DeclaredPeriod } from './draft.js';
import { beside, canonicalText, draftFrom, type ProposedOpinion, type RetainedPeriod } from './opinion.js';

const retained = (periodId: string, over: Partial<RetainedPeriod> = {}): RetainedPeriod => ({
  periodId,
  nature: true,
  level: true,
  from: '2022-01-01',
  to: null,
  rate: 100,
  kind: 'employee',
  approximate: false,
  isWhole: true,
  changed: false,
  reason: null,
  ...over,
});
const opinion: ProposedOpinion = {
  id: 'o',
  reportId: 'r',
  versionId: 'v',
  reportSha256: 'ab',
  professorId: 'p',
  sense: 'FAVOURABLE',
  reasoning: 'Conception au niveau du diplôme.',
  proposedAt: new Date('2026-11-24T09:00:00Z'),
  retained: [retained('a'), retained('b', { level: false, changed: true, reason: 'Exécution.' })],
};

describe('the text that stands for an opinion', () => {
  it('is the same whatever the order its periods were read in', () => {
    expect(canonicalText({ ...opinion, retained: [...opinion.retained].reverse() })).toBe(canonicalText(opinion));
  });
  it.each([
    ['the sense', { sense: 'UNFAVOURABLE' as const }],
    ['a word of the reasoning', { reasoning: 'Conception au niveau du diplome.' }],
    ['the bytes that were read', { reportSha256: 'cd' }],
    ['a retained rate', { retained: [retained('a', { rate: 99 }), opinion.retained[1] ?? retained('b')] }],
    ['a retained kind', { retained: [retained('a', { kind: 'internship' }), opinion.retained[1] ?? retained('b')] }],
  ])('changes with %s', (_what, over) => {
    expect(canonicalText({ ...opinion, ...over })).not.toBe(canonicalText(opinion));
  });
});

describe('the text of an opinion of before a kind could be retained', () => {
  it('says what it said then', () => {
    expect(canonicalText({ ...opinion, retained: [retained('a', { isWhole: false })] })).toBe(
      '["o","r","v","ab","p","FAVOURABLE","Conception au niveau du diplôme.","2026-11-24T09:00:00.000Z",' +
        '[["a",true,true,"2022-01-01",null,100,false,null]]]',
    );
  });
});

describe('a draft that starts from an opinion', () => {
  it('finds every choice and every reason again, and the notes that were never in it', () => {
    expect(draftFrom(opinion, 'Revoir la page 5.')).toMatchObject({
      sense: 'FAVOURABLE',
      reasoning: opinion.reasoning,
      notes: 'Revoir la page 5.',
      periods: { a: { choice: 'keep' }, b: { choice: 'change', level: false, reason: 'Exécution.' } },
    });
  });
});

describe('retained beside declared', () => {
  it('follows the order of the declaration', () => {
    const declared = ['b', 'a'].map((id): DeclaredPeriod => ({
      ...retained(id),
      id,
      employer: 'Galibier-Nord',
      job: 'Assistante',
    }));
    expect(beside(opinion.retained, declared).map(({ periodId, declared: { id } }) => [periodId, id])).toEqual([
      ['b', 'b'],
      ['a', 'a'],
    ]);
  });
});
