import { assert, constantFrom, property, string, uint32Array } from 'fast-check';
import { expect, test } from 'vitest';
import { listPostings } from '../../src/search/index/list-postings.ts';
import { splitShards } from '../../src/search/index/split-shards.ts';
import { decodeRice, encodeRice } from '../../src/search/rice.ts';
import { Shard, writeShard } from '../../src/search/shard.ts';

const ascending = uint32Array({ max: 100_000_000, maxLength: 300 }).map((all) =>
  Uint32Array.from(new Set(all)).sort(),
);

test('law: what a Rice code was made of is read from it', () => {
  assert(
    property(ascending, (numbers) => {
      expect(decodeRice(encodeRice(numbers), numbers.length)).toEqual(numbers);
    }),
  );
});

test('a Rice code of scattered numbers takes at most a bit more than they must', () => {
  const numbers = Uint32Array.from({ length: 1000 }, (_, at) => at * 977 + ((at * 7919) % 977));
  const must = 1000 * (Math.log2(977) + 1 / Math.LN2);
  expect(encodeRice(numbers).bytes.length * 8).toBeLessThan(must + 1000);
});

test('a code that was cut is an error', () => {
  const { parameter, bytes } = encodeRice(Uint32Array.of(5, 900, 4000));
  expect(() => decodeRice({ parameter, bytes: bytes.subarray(0, 1) }, 3)).toThrow('unexpected end');
});

test('pairs stand where they begin; the last character of a block stands with a line break', () => {
  const lists = listPostings(['乡村\n乡', '村乡村']);
  expect(lists.map(({ pair, locations }) => [pair, [...locations]])).toEqual([
    ['乡\n', [3]],
    ['乡村', [0, 6]],
    ['村\n', [1, 7]],
    ['村乡', [5]],
  ]);
});

test('law: shards hold every list of a text once and in order, and give back where its pairs stand', () => {
  const texts = string({
    unit: constantFrom('镇', '村', 'a', '\ud83d', '\ude00'),
    minLength: 1,
    maxLength: 200,
  });
  assert(
    property(texts, (key) => {
      const lists = listPostings([key, key]);
      const shards = splitShards(lists).map((own) => new Shard(writeShard(own)));
      expect(shards.flatMap(({ pairs }) => pairs)).toEqual(lists.map(({ pair }) => pair));
      for (const { pair, locations } of lists) {
        const [found] = shards.filter(({ pairs }) => pairs.includes(pair));
        expect(found!.locationsOf(pair)).toEqual(locations);
      }
    }),
  );
});

test('a list that grows leaves the shards away from it as they were', () => {
  const list = (nth: number, length: number) => ({
    pair: String.fromCharCode(0x4e00 + (nth >> 6), 0x4e00 + (nth & 63)),
    locations: Uint32Array.from({ length }, (_, at) => at * 500 + nth),
  });
  const lists = Array.from({ length: 2000 }, (_, nth) => list(nth, 50 + ((nth * 37) % 200)));
  const names = (all: typeof lists) => splitShards(all).map((own) => own.map(({ pair }) => pair).join(' '));
  const before = names(lists);
  const after = names(lists.with(1000, list(1000, 3000)));
  expect(before.length).toBeGreaterThan(20);
  expect(after.filter((shard) => !before.includes(shard)).length).toBeLessThan(5);
});
