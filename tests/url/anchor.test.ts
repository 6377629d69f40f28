import fc from 'fast-check';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { findRanges } from '../../src/client/dom/text-places.ts';
import { walkSections } from '../../src/report/index.ts';
import { findAt, parseAnchor, toCharactersAnchor } from '../../src/url/index.ts';
import { parseDocument } from '../support/parse.ts';

describe('parseAnchor', () => {
  test.for([
    ['#q219', { kind: 'quantity', at: 219 }],
    ['#p219', { kind: 'paragraph', at: 219 }],
    ['#s0', { kind: 'paragraph', at: 0 }],
    ['#c219-260', { kind: 'characters', start: 219, end: 260 }],
  ] as const)('reads %s', ([hash, anchor]) => {
    expect(parseAnchor(hash)).toEqual(anchor);
  });

  test.for(['', '#', '#q', '#q-1', '#q1.5', '#q219x', '#c219', '#c260-219', '#c5-5', '#d7', '#x%zz', '#p１'])(
    'asks “%s” for no place',
    (hash) => {
      expect(parseAnchor(hash)).toBeUndefined();
    },
  );

  test('reads what a selection was written as', () => {
    fc.assert(
      fc.property(fc.nat(1e8), fc.integer({ min: 1, max: 1e6 }), (start, length) => {
        const span = { start, end: start + length };
        expect(parseAnchor(`#${toCharactersAnchor(span)}`)).toEqual({ kind: 'characters', ...span });
      }),
    );
  });
});

describe('findAt', () => {
  const quantities = [{ start: 12, end: 18 }];
  const blocks = [
    { start: 2, end: 8 },
    { start: 10, end: 30 },
  ];
  const find = (hash: string) => {
    const anchor = parseAnchor(hash);
    return anchor && anchor.kind !== 'characters' ? findAt(anchor, quantities, blocks) : undefined;
  };

  test.for([
    ['a number whose first character it was', '#q12', quantities[0]],
    ['a number that begins before it now', '#q15', quantities[0]],
    ['the paragraph where no number stands there', '#q18', blocks[1]],
    ['the paragraph of a number for a link to the paragraph', '#p12', blocks[1]],
    ['the paragraph before white space', '#p9', blocks[0]],
    ['the first paragraph before any', '#p0', blocks[0]],
    ['the paragraph that a lost section began in', '#s11', blocks[1]],
    // Ordinals of a time when ids were counted
    ['what stands at offset 4 for the fourth paragraph of old', '#p4', blocks[0]],
    ['what stands at offset 7 for the seventh number of old', '#q7', blocks[0]],
    ['nothing behind the text', '#p30', undefined],
  ] as const)('opens %s', ([, hash, found]) => {
    expect(find(hash)).toBe(found);
  });
});

describe('a link to a number', () => {
  const { source, records, blocks } = parseDocument(
    `青石镇政府工作报告\n一、2022年工作回顾\n${'全年完成税收3.7亿元，增长6.5%；新修道路12公里、桥梁3座。\n'.repeat(4)}`,
  );
  const texts = blocks.filter(({ id }) => id !== undefined);
  const spans = records.map(({ start, end }) => ({ start, end }));

  /** Damage that a change of the rules may do to what is found, by the place of a record. */
  const damage = fc.record({
    at: fc.nat(records.length - 1),
    what: fc.constantFrom('drop', 'shorten-start', 'shorten-end', 'add'),
    offset: fc.nat(source.length - 2),
  });

  test('opens the same characters, or the paragraph that holds them, whatever is found today', () => {
    expect(records.length).toBeGreaterThan(10);
    fc.assert(
      fc.property(fc.array(damage, { maxLength: 12 }), (damages) => {
        const found = new Map(spans.map((span, index) => [index, span]));
        damages.forEach(({ at, what, offset }, index) => {
          const span = found.get(at);
          if (what === 'drop') found.delete(at);
          else if (what === 'add') found.set(records.length + index, { start: offset, end: offset + 2 });
          else if (span && span.end - span.start > 1)
            found.set(at, {
              start: span.start + (what === 'shorten-start' ? 1 : 0),
              end: span.end - (what === 'shorten-end' ? 1 : 0),
            });
        });
        const today = [...found.values()];
        for (const { start, end } of spans) {
          // An element of that id still begins with the very character; else the hash names no element
          const named = today.find((span) => span.start === start);
          const opened = named ?? findAt({ kind: 'quantity', at: start }, today, texts);
          const paragraph = texts.find((text) => text.start <= start && end <= text.end);
          const isParagraph = opened === paragraph;
          expect(isParagraph || (opened!.start <= start && start < opened!.end)).toBe(true);
        }
      }),
    );
  });
});

describe('a link to what is no number', () => {
  const { source, records, blocks, sections } = parseDocument(
    `青石镇政府工作报告\n一、2022年工作回顾\n${'（一）产业稳步发展。全年完成税收3.7亿元，增长6.5%。\n（二）民生持续改善。新修道路12公里、桥梁3座。\n'.repeat(2)}二、2023年工作安排\n新建水厂1座。\n`,
  );
  const starts = blocks.filter(({ id }) => id !== undefined).map(({ start }) => start);
  const sectionStarts = [...walkSections(sections)].map(({ start }) => start);
  const quantities = records.map(({ start, end }) => ({ start, end }));
  const first = starts[0]!;

  /** Damage to where lines or sections begin: the second of two lines may be lost, found anew, or begin a character off. */
  const damage = fc.array(
    fc.record({
      nth: fc.nat(starts.length - 2),
      what: fc.constantFrom('drop', 'late', 'early', 'add'),
      offset: fc.integer({ min: first + 1, max: source.length - 1 }),
    }),
    { maxLength: 12 },
  );
  type Damage = typeof damage extends fc.Arbitrary<infer D> ? D : never;

  /** Where they begin after damage; the first line stays, since no text stands before it. */
  function toDamaged(given: readonly number[], damages: Damage): number[] {
    const found = new Set(given);
    for (const { nth, what, offset } of damages) {
      const start = given[1 + (nth % (given.length - 1))]!;
      if (what === 'add') found.add(offset);
      else found.delete(start);
      if (what === 'late') found.add(start + 1);
      else if (what === 'early') found.add(start - 1);
    }
    return [...found].sort((a, b) => a - b);
  }

  /** The lines of a page, which leave no character out. */
  const toLines = (bounds: readonly number[]) =>
    bounds.map((start, at) => ({ start, end: bounds[at + 1] ?? source.length }));

  afterEach(() => {
    vi.unstubAllGlobals();
  });

  test('opens the paragraph that holds its first character, however the lines are cut today', () => {
    expect(starts.length).toBeGreaterThan(6);
    fc.assert(
      fc.property(damage, (damages) => {
        const lines = toLines(toDamaged(starts, damages));
        for (const start of starts) {
          const anchor = { kind: 'paragraph', at: start } as const;
          const opened = lines.find((line) => line.start === start) ?? findAt(anchor, quantities, lines)!;
          expect(lines).toContain(opened);
          expect(opened.start <= start && start < opened.end).toBe(true);
        }
      }),
    );
  });

  test('opens the section of its place, or the paragraph where it began', () => {
    expect(sectionStarts.length).toBeGreaterThan(4);
    fc.assert(
      fc.property(damage, damage, (damages, others) => {
        const today = toDamaged(sectionStarts, others);
        const lines = toLines(toDamaged(starts, damages));
        for (const start of sectionStarts) {
          if (today.includes(start)) continue;
          const opened = findAt({ kind: 'paragraph', at: start }, quantities, lines)!;
          expect(lines).toContain(opened);
          expect(opened.start <= start && start < opened.end).toBe(true);
        }
      }),
    );
  });

  test('marks exactly the characters that were chosen, however the lines are cut today', () => {
    vi.stubGlobal(
      'Range',
      class {
        node: { data: string } | undefined;
        from = 0;
        to = 0;
        setStart(node: { data: string }, offset: number) {
          [this.node, this.from] = [node, offset];
        }
        setEnd(_: unknown, offset: number) {
          this.to = offset;
        }
        toString() {
          return this.node?.data.slice(this.from, this.to) ?? '';
        }
      },
    );
    const chosen = fc
      .tuple(fc.integer({ min: first, max: source.length - 1 }), fc.integer({ min: 1, max: 90 }))
      .map(([start, length]) => ({ start, end: Math.min(source.length, start + length) }));
    fc.assert(
      fc.property(damage, chosen, (damages, span) => {
        const places = toLines(toDamaged(starts, damages)).map(({ start, end }) => ({
          node: { data: source.slice(start, end), length: end - start } as Text,
          start,
        }));
        const anchor = parseAnchor(`#${toCharactersAnchor(span)}`);
        if (anchor?.kind !== 'characters') throw new Error('a selection is a range of characters');
        const marked = findRanges(places, [[anchor.start, anchor.end]]);
        expect(marked.map(String).join('')).toBe(source.slice(span.start, span.end));
      }),
    );
  });
});
