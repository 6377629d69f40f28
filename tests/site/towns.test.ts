import { expect, test } from 'vitest';
import { listPages, readPage } from '../support/pages.ts';

const reports = listPages().filter((path) => /^\/reports\/[^/]+\/$/.test(path));

test.for(reports)('%s leads to the town’s figures against the others’', (path) => {
  const profile = path.replace('reports', 'towns');
  expect(readPage(path)).toContain(`${profile.slice(1)}"`);
  const [html = '', bars = ''] = readPage(profile).split(/(?=<figure)/);
  const tables = html.match(/<table/g)?.length ?? 0;
  expect(html.match(/<tr class="picked"/g)?.length ?? 0).toBe(tables);
  expect(html).toContain('<h1>');
  expect(bars).toContain('回顾部分各主题所占篇幅');
});
