import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { readCatalogue } from '../../src/corpus/read-catalogue.ts';
import { indexCatalogue, resolve } from '../../src/indicator/index.ts';
import type { Part } from '../../src/report/types.ts';
import { bounds, kinds, statuses } from '../../src/measure/types.ts';
import { read } from './support.ts';

type Row = [quote: string, value: number, unit: string | null, ...tags: string[]];
interface Reading {
  text: string;
  part?: Part;
  rows: Row[];
}
type Kinds = Record<string, Reading[]>;

const catalogue = indexCatalogue(readCatalogue());
const load = (name: string): Kinds =>
  parse(readFileSync(`tests/fixtures/measure/${name}.yaml`, 'utf8')) as Kinds;

/** What a row says in full: an exact amount of the year of its part, unless a tag says otherwise. */
function expected([quote, value, unit, ...tags]: Row, part: Part) {
  const one = <T extends string>(list: readonly T[], otherwise: T): T =>
    list.find((word) => tags.includes(word)) ?? otherwise;
  const said = (key: string) => tags.find((tag) => tag.startsWith(`${key}:`))?.slice(key.length + 1);
  const period = tags.find((tag) => /^\d{4}/.test(tag)) ?? (part === 'plan' ? '2023' : '2022');
  const indicator = said('indicator');
  return {
    quote,
    value,
    unit,
    kind: one(kinds, 'amount'),
    bound: one(bounds, 'exact'),
    status: one(statuses, part === 'plan' ? 'target' : 'actual'),
    period: tags.includes('none') ? null : period,
    of: said('of') ?? null,
    ...(said('name') === undefined ? {} : { name: said('name') }),
    ...(indicator === undefined ? {} : { indicator: indicator === 'none' ? null : indicator }),
  };
}

/** What the program reads, with those fields only that the rows speak of. */
function actual({ text, part = 'review', rows }: Reading) {
  const { quantities } = read(text, part);
  return quantities.map((quantity, at) => {
    const { quote, value, unit, kind, bound, status, period, name } = quantity;
    const tags = (rows[at] ?? []).map(String);
    const resolution = resolve(quantity, catalogue);
    return {
      ...{ quote, value, unit, kind, bound, status, period },
      of: quantity.of === null ? null : (quantities[quantity.of]?.quote ?? null),
      ...(tags.some((tag) => tag.startsWith('name:')) ? { name } : {}),
      ...(tags.some((tag) => tag.startsWith('indicator:'))
        ? { indicator: 'indicator' in resolution ? resolution.indicator : null }
        : {}),
    };
  });
}

const answer = (reading: Reading) => reading.rows.map((row) => expected(row, reading.part ?? 'review'));

describe.each(Object.entries(load('readings')))('%s', (_, readings) => {
  test.each(readings)('$text', (reading) => {
    expect(actual(reading)).toEqual(answer(reading));
  });
});

test('of the sentences kept apart nine in ten are wholly right', () => {
  const all = Object.values(load('held-out')).flat();
  const right = all.filter((reading) => JSON.stringify(actual(reading)) === JSON.stringify(answer(reading)));
  expect(right.length / all.length).toBeGreaterThanOrEqual(0.9);
});
