import { assert, boolean, constantFrom, property, record, shuffledSubarray, string } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkReference, createCompareSchema, views } from '../../src/client/compare-state.ts';
import { describeIgnored, formatState, parseState } from '../../src/url/index.ts';

const known = {
  defaults: ['longquan', 'qidu'],
  reports: ['badou', 'longquan', 'qidu', 'wenquan', 'longquan-2023'],
  parts: ['review', 'plan'],
  topics: ['general', 'economy'],
};
const schema = createCompareSchema(known);

describe('the address of a comparison', () => {
  test('says only what differs from the default; a copied link says all', () => {
    const { state } = parseState(schema, '?reports=qidu~badou&view=numbers&ref=qidu');
    expect(formatState(schema, state)).toBe('?reports=qidu~badou&view=numbers&ref=qidu');
    expect(formatState(schema, parseState(schema, '').state, { full: true })).toBe(
      '?reports=longquan~qidu&part=all&topic=all&view=text&ref=none&shared=no&map=characters',
    );
  });

  test('names what it does not know, and a reference that is no column', () => {
    const { state, ignored } = parseState(schema, '?view=table&reports=badou~atlantis&ref=qidu&x=1');
    expect(describeIgnored(ignored)).toMatch(/x=1.*reports=atlantis.*view=table/);
    expect(checkReference(state)).toEqual({
      state: { ...state, ref: 'none' },
      ignored: [{ param: 'ref', value: 'qidu', reason: '不在所选报告中' }],
    });
  });

  test('law: every combination of valid values opens to the same view', () => {
    const states = record({
      reports: shuffledSubarray(known.reports),
      part: constantFrom('all', ...known.parts),
      topic: constantFrom('all', ...known.topics),
      view: constantFrom(...views),
      ref: constantFrom('none', ...known.reports),
      shared: constantFrom('no' as const, 'yes' as const),
      map: constantFrom('characters' as const, 'numbers' as const),
    });
    assert(
      property(states, boolean(), (state, full) => {
        const read = parseState(schema, formatState(schema, state, { full }));
        expect(read).toEqual({ state, ignored: [] });
      }),
    );
  });

  test('law: any address opens, to a state whose own address opens to it again', () => {
    assert(
      property(string(), (search) => {
        const { state } = checkReference(parseState(schema, search).state);
        expect(parseState(schema, formatState(schema, state)).state).toEqual(state);
      }),
    );
  });
});
