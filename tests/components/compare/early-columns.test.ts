import { runInNewContext } from 'node:vm';
import { assert, property, stringMatching } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { mayHold, toBloomFilter } from '../../../src/client/compare/column/bloom-filter.ts';
import { earlyColumns } from '../../../src/components/compare/early-columns.ts';
import { createRoutes } from '../../../src/url/index.ts';

const filter = toBloomFilter(['liuhe', 'ankou']);
const { script, hash } = earlyColumns(filter, createRoutes('/duidu/'));

/** Runs the script of the head at an address, and gives what it asks for and whether the page asks for reports. */
function run(search: string): { asked: string[]; asks: boolean } {
  const links: { href: string }[] = [];
  const dataset: Record<string, string> = {};
  const document = {
    documentElement: { dataset },
    createElement: () => ({ href: '' }),
    head: { append: (link: { href: string }) => links.push(link) },
  };
  runInNewContext(script, { URLSearchParams, location: { search }, document });
  return { asked: links.map(({ href }) => href), asks: 'asks' in dataset };
}

describe('the script in the head of the comparison', () => {
  test('starts each column that the address names, and the numbers where they are looked at', () => {
    expect(run('?reports=liuhe~ankou~liuhe')).toEqual({
      asked: ['/duidu/compare/columns/liuhe.html', '/duidu/compare/columns/ankou.html'],
      asks: false,
    });
    expect(run('?reports=liuhe&view=numbers').asked).toEqual([
      '/duidu/compare/columns/liuhe.html',
      '/duidu/compare/numbers/liuhe.json',
    ]);
    expect(hash).toMatch(/^sha256-/);
  });

  test('asks for reports where the address names none', () => {
    for (const search of ['', '?part=plan', '?reports='])
      expect(run(search)).toEqual({ asked: [], asks: true });
  });

  test('law: asks for no id that the filter holds back, and for each that it lets through', () => {
    assert(
      property(stringMatching(/^[a-z0-9][a-z0-9-]{0,12}$/), (id) => {
        expect(run(`?reports=${id}`).asked).toHaveLength(mayHold(filter, id) ? 1 : 0);
      }),
    );
    for (const bad of ['..%2Fa', '%3Cb%3E', '-a', '%ED%A0%80'])
      expect(run(`?reports=${bad}`).asked).toEqual([]);
  });
});
