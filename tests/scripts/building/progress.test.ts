import { expect, test } from 'vitest';
import { createProgress, saySize, sayTime } from '../../../scripts/building/progress.ts';

/** Runs three updates of a phase, ten seconds apart, behind a minute of making ready. */
function run(isTTY: boolean): string {
  let now = 0;
  let written = '';
  const output = { isTTY, write: (text: string) => (written += text) };
  const phase = createProgress(['reading', 'pages'], output, () => now)('pages');
  now = 60_000;
  phase.update(1, 10);
  now = 80_000;
  phase.update(5, 10);
  now = 90_000;
  phase.update(10, 10);
  phase.end('10 pages');
  return written;
}

test('a log gets a line at times, with the phase, how far it is and how long still, and one at the end', () => {
  expect(run(false).split('\n')).toEqual([
    '2/2  pages    1 of 10',
    '2/2  pages    5 of 10, 25 s left',
    '2/2  pages    10 pages, 2 min',
    '',
  ]);
});

test('a phase that begins to count again tells no time until it knows one', () => {
  let now = 0;
  let written = '';
  const phase = createProgress(['reading'], { write: (text) => (written += text) }, () => now)('reading');
  for (const [at, done] of [
    [0, 1],
    [20_000, 900],
    [40_000, 1],
    [60_000, 1],
    [80_000, 501],
  ] as const) {
    now = at;
    phase.update(done, 1000);
  }
  expect(written.trim().split('\n')).toEqual([
    '1/1  reading  900 of 1000, 2.2 s left',
    '1/1  reading  1 of 1000',
    '1/1  reading  1 of 1000',
    '1/1  reading  501 of 1000, 40 s left',
  ]);
});

test('a terminal has one line that changes', () => {
  expect(run(true).split('\n')).toHaveLength(2);
  expect(run(true)).toContain('\r\u001b[2K2/2  pages    5 of 10, 25 s left');
});

test('times and sizes are said as people say them', () => {
  expect([400, 9_000, 61_400, 600_000].map(sayTime)).toEqual(['0.4 s', '9.0 s', '61 s', '10 min']);
  expect([950, 54_321, 999_600, 14_100_000].map(saySize)).toEqual(['0.9 kB', '54 kB', '1.0 MB', '14 MB']);
});
