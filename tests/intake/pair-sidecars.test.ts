import { expect, test } from 'vitest';
import { pairSidecars } from '../../src/intake/pair-sidecars.ts';

test('pairSidecars puts facts to the text of their name and folder, and leaves other files alone', () => {
  const names = ['a.TXT', 'a.yml', 'b.txt', '二/b.yaml', 'c.yaml', 'c.docx'];
  const pairs = pairSidecars(names.map((name) => ({ name })));
  expect(pairs.map(({ file, sidecar }) => [file.name, sidecar?.name])).toEqual([
    ['a.TXT', 'a.yml'],
    ['b.txt', undefined],
    ['二/b.yaml', undefined],
    ['c.yaml', undefined],
    ['c.docx', undefined],
  ]);
});
