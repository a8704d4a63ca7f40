import { answerFrom, withheld, type ScanVerdict } from './scan.js';

describe('a reply of clamd', () => {
  it.each([
    ['stream: OK', { verdict: 'clean' }],
    ['stream: Win.Test.EICAR_HDB-1 FOUND', { verdict: 'infected', signature: 'Win.Test.EICAR_HDB-1' }],
    ['INSTREAM size limit exceeded. ERROR', { verdict: 'beyond-limits' }],
    ['stream: Heuristics.Limits.Exceeded.MaxFileSize FOUND', { verdict: 'beyond-limits' }],
  ])('%s is a verdict', (reply, answer) => {
    expect(answerFrom(reply)).toEqual(answer);
  });
  it.each([
    '',
    'OK',
    'stream: OK FOUND ERROR',
    'stream: ok',
    'stream: OKAY',
    'UNKNOWN COMMAND',
    "stream: Can't allocate memory ERROR",
    'stream: OK\nstream: X FOUND',
    'COMMAND READ TIMED OUT',
  ])('%j is none, and never clean', (reply) => {
    expect(answerFrom(reply)).toBeUndefined();
  });
});

describe('bytes that somebody sent', () => {
  const at = (verdicts: (ScanVerdict | null)[], given: { isTheirs?: boolean; scans?: boolean } = {}) =>
    withheld({ verdicts, isTheirs: false, scans: true, ...given });
  it('leave when they were found clean, all of them', () => {
    expect(at(['clean', 'clean'])).toBeUndefined();
    expect(at([])).toBeUndefined();
  });
  it('W16: go to nobody when malware was recognised in them, with or without an antivirus, whoever asks', () => {
    for (const isTheirs of [true, false])
      for (const scans of [true, false]) expect(at(['clean', 'infected', null], { isTheirs, scans })).toBe('infected');
  });
  it('go to their author alone until they were scanned to the end', () => {
    expect([at(['clean', null]), at(['beyond-limits'])]).toEqual(['unscanned', 'beyond-limits']);
    expect([at([null], { isTheirs: true }), at(['beyond-limits'], { isTheirs: true })]).toEqual([undefined, undefined]);
  });
  it('are as they always were where there is no antivirus', () => {
    expect([at([null], { scans: false }), at(['beyond-limits'], { scans: false })]).toEqual([undefined, undefined]);
  });
});
