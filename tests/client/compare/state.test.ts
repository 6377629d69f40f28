import { assert, boolean, constantFrom, property, record, shuffledSubarray, string } from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  checkReference,
  createCompareSchema,
  dropUnknown,
  views,
} from '../../../src/client/compare/state.ts';
import { describeIgnored, formatState, parseState } from '../../../src/url/index.ts';

const known = {
  parts: ['review', 'plan'],
  topics: ['general', 'economy'],
};
const reports = ['ankou', 'daxu', 'liuhe', 'yunquan', 'daxu-2023'];
const schema = createCompareSchema(known);

describe('the address of a comparison', () => {
  test('says only what differs from the default; a copied link says all', () => {
    const { state } = parseState(schema, '?reports=liuhe~ankou&view=numbers&ref=liuhe');
    expect(formatState(schema, state)).toBe('?reports=liuhe~ankou&view=numbers&ref=liuhe');
    expect(formatState(schema, parseState(schema, '').state, { full: true })).toBe(
      '?reports=&part=all&topic=all&view=text&ref=none&shared=no&figures=shared&map=characters',
    );
  });

  test('names what it does not know, and a reference that is no column', () => {
    const { state, ignored } = parseState(schema, '?view=table&reports=ankou~atlantis&ref=liuhe&x=1');
    expect(describeIgnored(ignored)).toMatch(/x=1.*view=table/);
    expect(checkReference(state)).toEqual({
      state: { ...state, ref: 'none' },
      ignored: [{ param: 'ref', value: 'liuhe', reason: '不在所选报告中' }],
    });
  });

  test('takes one reference, written as an id is', () => {
    const { state, ignored } = parseState(schema, '?ref=a~b&reports=a');
    expect(state.ref).toBe('a');
    expect(describeIgnored(ignored)).toContain('ref=b（只能有一份）');
    expect(parseState(schema, '?ref=<b>').state.ref).toBe('none');
  });

  test('drops reports that are not there, and shows none where none is left', () => {
    const { state } = parseState(schema, '?reports=ankou~atlantis&ref=atlantis');
    const dropped = dropUnknown(state, ['atlantis']);
    expect(dropped.state).toEqual({ ...state, reports: ['ankou'], ref: 'none' });
    expect(describeIgnored(dropped.ignored)).toMatch(/reports=atlantis（没有这份报告）、ref=atlantis/);
    expect(dropUnknown({ ...state, reports: ['atlantis'] }, ['atlantis']).state.reports).toEqual([]);
  });

  test('law: every combination of valid values opens to the same view', () => {
    const states = record({
      reports: shuffledSubarray(reports),
      part: constantFrom('all', ...known.parts),
      topic: constantFrom('all', ...known.topics),
      view: constantFrom(...views),
      ref: constantFrom('none', ...reports),
      shared: constantFrom('no' as const, 'yes' as const),
      figures: constantFrom('shared' as const, 'all' as const),
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
