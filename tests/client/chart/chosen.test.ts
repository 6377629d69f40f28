import { describe, expect, test } from 'vitest';
import { sayChosen } from '../../../src/client/chart/chosen.ts';
import { indicatorView } from '../../../src/series/index.ts';
import { parseState } from '../../../src/url/index.ts';

/** What is said of the view at an address, by the values as they stand there. */
const say = (query: string) =>
  sayChosen(parseState(indicatorView, query).state, (_, value) => `〈${value}〉`).map(({ said }) => said);

describe('What was chosen of a chart', () => {
  test('is nothing where the page stands as it opens', () => {
    expect(say('')).toEqual([]);
  });

  test.for([
    ['another order', '?sort=town', ['按〈town〉']],
    ['several things, each by itself', '?scale=log&unit=wan', ['刻度：〈log〉', '单位：〈wan〉']],
    ['a view, which needs no word before it', '?view=table', ['〈table〉']],
    ['a few towns by their names', '?towns=a~b~c', ['只看〈a〉、〈b〉、〈c〉']],
    ['many towns by their number', '?towns=a~b~c~d', ['只看4镇']],
  ] as const)('says %s', ([, query, said]) => {
    expect(say(query)).toEqual(said);
  });
});
