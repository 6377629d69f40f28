import { expect, test } from 'vitest';
import { findLargest, kindOf } from '../../../scripts/building/largest-files.ts';
import { makeFolder } from '../../support/temporary.ts';

test('pages that are there many times over are of one kind', () => {
  expect(
    ['index.html', 'towns/ankou/index.html', 'embed/indicators/jobs/index.html', 'data/index.html'].map(
      kindOf,
    ),
  ).toEqual(['', 'towns/*/', 'embed/indicators/*/', 'data/']);
});

test('the heaviest of each kind is found, as it travels', () => {
  const noise = Array.from({ length: 500 }, (_, at) => String(at * 7919)).join('');
  const site = makeFolder({
    'towns/a/index.html': 'short',
    'index.html': '<p>1 < 2</p><br>',
    'towns/b/index.html': noise,
    'data/index.html': 'a'.repeat(9_000),
  });
  expect(findLargest(site).map(({ kind, file, elements }) => [kind, file, elements])).toEqual([
    ['towns/*/', 'towns/b/index.html', 0],
    ['data/', 'data/index.html', 0],
    ['', 'index.html', 2],
  ]);
});
