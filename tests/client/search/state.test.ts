import { describe, expect, test } from 'vitest';
import { mostPhrases, searchSchema } from '../../../src/client/search/state.ts';
import { describeIgnored, formatState, parseState } from '../../../src/url/index.ts';

const schema = searchSchema({
  report: ['heyan', 'qingshi'],
  part: ['review', 'plan'],
  topic: ['economy', 'rural'],
});

describe('the address of a search', () => {
  test('says its phrases in their order, its reports, and what differs from the default', () => {
    const address =
      '?q=%E6%B2%B3%E9%95%BF%E5%88%B6&q=%E6%9E%97%E9%95%BF%E5%88%B6&report=heyan&sort=right&list=2';
    const { state, ignored } = parseState(schema, address);
    expect(state).toMatchObject({ q: ['河长制', '林长制'], report: ['heyan'], sort: 'right', list: '2' });
    expect(ignored).toEqual([]);
    expect(formatState(schema, state)).toBe(address);
  });

  test('takes four phrases and says that a fifth is too many', () => {
    const query = Array.from('甲乙丙丁戊', (word) => `q=${encodeURIComponent(word)}`).join('&');
    const { state, ignored } = parseState(schema, `?${query}`);
    expect(state.q).toEqual(Array.from('甲乙丙丁'));
    expect(state.q).toHaveLength(mostPhrases);
    expect(describeIgnored(ignored)).toContain('最多比较四个词句');
  });

  test('of an empty form asks for nothing', () => {
    expect(parseState(schema, '?q=').state.q).toEqual([]);
    expect(formatState(schema, parseState(schema, '?q=').state)).toBe('');
  });

  test('names what it does not know, and keeps the rest', () => {
    const { state, ignored } = parseState(schema, '?q=%E9%95%87&report=nowhere&near=-1&width=7&bars=rate');
    expect(state).toMatchObject({ q: ['镇'], report: [], bars: 'rate', width: '30' });
    for (const wrong of ['nowhere', 'near=-1', 'width=7']) expect(describeIgnored(ignored)).toContain(wrong);
  });

  test('never writes half a character', () => {
    const { state } = parseState(schema, '?q=%E9%95%87');
    expect(formatState(schema, { ...state, q: ['镇\ud800'] })).toBe('?q=%E9%95%87%EF%BF%BD');
  });
});
