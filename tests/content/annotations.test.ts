import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

interface Row {
  context: string;
  quote: string;
}

const folder = 'content/gold/quantities';
const ids = readdirSync(folder)
  .filter((name) => name.endsWith('.jsonl') && !name.includes('excluded'))
  .map((name) => name.slice(0, -'.jsonl'.length));

const readRows = (name: string): Row[] =>
  readFileSync(`${folder}/${name}`, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Row);

const count = (text: string, part: string): number => text.split(part).length - 1;

describe.each(ids)('the annotations of %s', (id) => {
  const text = readFileSync(`content/reports/${id}.txt`, 'utf8');
  const rows = [...readRows(`${id}.jsonl`), ...readRows(`${id}.excluded.jsonl`)];

  test('quote the source at one place each', () => {
    const vague = rows.filter(
      ({ context, quote }) => count(text, context) !== 1 || count(context, quote) !== 1,
    );
    expect(vague).toEqual([]);
  });

  test('quote every defect as it stands', () => {
    const { defects } = JSON.parse(readFileSync(`content/gold/sections/${id}.json`, 'utf8')) as {
      defects: { context: string }[];
    };
    expect(defects.filter(({ context }) => !text.includes(context))).toEqual([]);
  });

  test('hold every number in ASCII digits once', () => {
    const places = rows.map(({ context, quote }) => {
      const start = text.indexOf(context) + context.indexOf(quote);
      return { start, end: start + quote.length };
    });
    const numbers = [...text.matchAll(/\d+(?:\.\d+)?/g)].map(({ 0: number, index }) => ({
      number,
      at: index,
      rows: places.filter(({ start, end }) => start <= index && index + number.length <= end).length,
    }));
    expect(numbers.filter((number) => number.rows !== 1)).toEqual([]);
  });
});
