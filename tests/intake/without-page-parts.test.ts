import { expect, test } from 'vitest';
import { withoutPageParts } from '../../src/intake/without-page-parts.ts';

test('withoutPageParts leaves out what a browser saved beside a page, and nothing else', () => {
  const names = [
    ...['a.html', 'a_files/b.js', 'a_files/in/c.html', '二/d.HTM', '二/d.files/e.css'],
    ...['报告_files/f.txt', 'a_files.txt', '二/a_files/g.txt'],
  ];
  expect(withoutPageParts(names.map((name) => ({ name }))).map(({ name }) => name)).toEqual([
    ...['a.html', '二/d.HTM', '报告_files/f.txt', 'a_files.txt', '二/a_files/g.txt'],
  ]);
});
