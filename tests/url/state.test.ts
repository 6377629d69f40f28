import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { StateOf } from '../../src/url/index.ts';
import {
  describeIgnored,
  formatState,
  ids,
  number,
  oneOf,
  parseState,
  renameParam,
  text,
  texts,
} from '../../src/url/index.ts';

const towns = ['daxu', 'chiling', 'baitan'];
const schema = {
  fields: {
    reports: ids(['daxu', 'baitan'], { among: towns }),
    topic: ids(),
    sort: oneOf(['value', 'town'], 'value'),
    q: text(),
    size: number(3, { min: 1, max: 9, whole: true }),
    ratio: number(0.5),
    not: texts(),
  },
  migrations: [renameParam('towns', 'reports'), renameParam('order', 'sort', { name: 'town' })],
};
type State = StateOf<typeof schema>;
const defaults = parseState(schema, '').state;

describe('parseState', () => {
  test('gives defaults where the address says nothing', () => {
    expect(parseState(schema, '')).toEqual({
      state: {
        reports: ['daxu', 'baitan'],
        topic: [],
        sort: 'value',
        q: '',
        size: 3,
        ratio: 0.5,
        not: [],
      },
      ignored: [],
    });
  });
  test('reads lists joined with ~, words, text, numbers and repeated texts', () => {
    const { state, ignored } = parseState(
      schema,
      '?reports=baitan~chiling&sort=town&q=%E4%B9%A1%E6%9D%91+%E6%8C%AF%E5%85%B4&size=9&ratio=-1.5&not=a&not=b',
    );
    expect(state).toEqual({
      reports: ['baitan', 'chiling'],
      topic: [],
      sort: 'town',
      q: '乡村 振兴',
      size: 9,
      ratio: -1.5,
      not: ['a', 'b'],
    });
    expect(ignored).toEqual([]);
  });
  test('tells an empty list from a list that is not given', () => {
    expect(parseState(schema, '?reports=').state.reports).toEqual([]);
  });
  test('names each unknown or broken parameter and keeps the valid rest', () => {
    const { state, ignored } = parseState(
      schema,
      '?reports=baitan~atlantis~baitan&sort=size&size=99&ratio=x&q=%E5%8D&utm_source=chat&sort=town&sort=value',
    );
    expect(state).toEqual({ ...defaults, reports: ['baitan'], sort: 'town' });
    expect(ignored).toEqual([
      { param: 'utm_source', value: 'chat', reason: '没有这个参数' },
      { param: 'reports', value: 'atlantis', reason: '没有这个取值' },
      { param: 'reports', value: 'baitan', reason: '重复' },
      { param: 'sort', value: 'size', reason: '没有这个取值' },
      { param: 'sort', value: 'value', reason: '重复' },
      { param: 'q', value: '\uFFFD', reason: '编码残缺' },
      { param: 'size', value: '99', reason: '超出范围' },
      { param: 'ratio', value: 'x', reason: '不是数' },
    ]);
    expect(describeIgnored(ignored.slice(0, 2))).toBe(
      '网址中有认不出的内容，已略去：utm_source=chat（没有这个参数）、reports=atlantis（没有这个取值）。',
    );
  });
  test('falls back to the default where a list holds nothing known', () => {
    expect(parseState(schema, '?reports=atlantis').state.reports).toEqual(defaults.reports);
  });
  test('opens links of older days', () => {
    expect(parseState(schema, '?towns=chiling&order=name')).toEqual({
      state: { ...defaults, reports: ['chiling'], sort: 'town' },
      ignored: [],
    });
  });
  test('is not led astray by names that every object has', () => {
    expect(parseState(schema, '?constructor=a&__proto__=b').ignored.map(({ param }) => param)).toEqual([
      'constructor',
      '__proto__',
    ]);
  });
});

describe('formatState', () => {
  test('writes only what differs from the default, with ~ unescaped', () => {
    expect(
      formatState(schema, {
        ...defaults,
        reports: ['baitan', 'daxu'],
        q: "it's 一(是)",
        not: ['a', 'b'],
      }),
    ).toBe('?reports=baitan~daxu&q=it%27s%20%E4%B8%80%28%E6%98%AF%29&not=a&not=b');
  });
  test('writes everything into a link to copy', () => {
    expect(formatState(schema, defaults, { full: true })).toBe(
      '?reports=daxu~baitan&topic=&sort=value&q=&size=3&ratio=0.5',
    );
  });
  test('writes an empty list that is not the default', () => {
    expect(formatState(schema, { ...defaults, reports: [] })).toBe('?reports=');
  });
});

describe('laws of the state codec', () => {
  const phrase = fc.string({ unit: 'binary', maxLength: 30 }).filter((value) => !value.includes('\uFFFD'));
  const state: fc.Arbitrary<State> = fc.record({
    reports: fc.shuffledSubarray(towns),
    topic: fc.uniqueArray(fc.stringMatching(/^[a-z0-9][a-z0-9_-]{0,8}$/)),
    sort: fc.constantFrom('value' as const, 'town' as const),
    q: phrase,
    size: fc.integer({ min: 1, max: 9 }),
    ratio: fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => value + 0),
    not: fc.array(phrase.filter((value) => value !== '')),
  });
  const piece = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.constantFrom(
      '&',
      '=',
      '~',
      '%',
      '%E5',
      '+',
      '?',
      '#',
      'reports',
      'sort',
      'q',
      'size',
      'not',
      'baitan',
      '\uD800',
    ),
  );
  const search = fc.array(piece).map((pieces) => pieces.join(''));

  test('a state survives the address bar and the copied link', () => {
    fc.assert(
      fc.property(state, fc.boolean(), (before, full) => {
        const { state: after, ignored } = parseState(schema, formatState(schema, before, { full }));
        expect(after).toEqual(before);
        expect(ignored).toEqual([]);
      }),
    );
  });
  test('parse never throws, and format of parse is idempotent', () => {
    fc.assert(
      fc.property(search, (given) => {
        const once = formatState(schema, parseState(schema, given).state);
        expect(formatState(schema, parseState(schema, once).state)).toBe(once);
        expect(parseState(schema, once).ignored).toEqual([]);
      }),
    );
  });
  test('defaults leave no trace', () => {
    fc.assert(
      fc.property(state, fc.constantFrom(...(Object.keys(schema.fields) as (keyof State)[])), (some, key) => {
        const written = formatState(schema, { ...some, [key]: defaults[key] });
        expect(new URLSearchParams(written).has(key)).toBe(false);
      }),
    );
    expect(formatState(schema, defaults)).toBe('');
  });
  test('format never throws, whatever text it is given', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (q) => {
        expect(() => formatState(schema, { ...defaults, q: `${q}\uD800` })).not.toThrow();
      }),
    );
  });
  test('every parameter that is not in the schema is named', () => {
    fc.assert(
      fc.property(
        fc
          .stringMatching(/^[a-z]{1,6}$/)
          .filter((name) => !Object.hasOwn(schema.fields, name) && !['towns', 'order'].includes(name)),
        (name) => {
          expect(parseState(schema, `?${name}=1`).ignored).toEqual([
            { param: name, value: '1', reason: '没有这个参数' },
          ]);
        },
      ),
    );
  });
});
