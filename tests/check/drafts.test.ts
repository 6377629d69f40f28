import { describe, expect, test } from 'vitest';
import {
  allFrames,
  buildDraft,
  clerkStock,
  coastStock,
  countyStock,
  grainStock,
  firstStock,
  forestStock,
  hillStock,
  lakeStock,
  mineStock,
  streetStock,
} from '../support/drafts/build-draft.ts';
import { firstLayout } from '../support/drafts/first-layout.ts';
import { kinds } from '../support/drafts/frame.ts';
import { laterStocks } from '../support/drafts/later-stocks.ts';
import { wholeStock } from '../support/drafts/whole/build-whole.ts';
import { checkDraft, measureClean, measureFrames, packFrames } from '../support/drafts/measure-checks.ts';

/** What is asked of the checks on drafts that nobody tuned for; CHECKS.md. */
const least = { kind: 0.7, all: 0.9 };

/** The desks whose drafts came after the first: what each is called, and what it writes with. */
const otherDesks = [
  ['a clerk of another county', clerkStock],
  ['a farm town', grainStock],
  ['a town on the coast', coastStock],
  ['an old-style report', countyStock],
  ['a hill-country town', hillStock],
  ['a town at the edge of a city', streetStock],
  ['a mining town', mineStock],
  ['a town between lakes', lakeStock],
  ['a forest town at the border', forestStock],
  ...laterStocks,
] as const;

/** Desks that write whole reports. */
const wholeDesks = [
  ['four provinces', wholeStock({ faults: 'faults-first' }, 'stilts', 'loess', 'loom', 'paddy')],
  ['three more', wholeStock({ faults: 'faults-second' }, 'coconut', 'basin', 'capital')],
  [
    'six more',
    wholeStock(
      { faults: 'faults-third', sound: 24 },
      ...['ferry', 'delta', 'ridge', 'steppe', 'border', 'suburb'],
    ),
  ],
  [
    'some of all',
    wholeStock(
      { faults: 'faults-fourth', sound: 24 },
      ...['ferry', 'stilts', 'delta', 'coconut', 'steppe', 'loom', 'suburb', 'loess'],
    ),
  ],
  [
    'four layouts',
    wholeStock(
      { faults: 'faults-fifth', sound: 20, alike: 'alike-fifth' },
      ...['isle', 'pine', 'hamlets', 'avenue'],
    ),
  ],
  [
    'the same with other words',
    wholeStock(
      { faults: 'faults-sixth', sound: 20, alike: 'alike-fifth' },
      ...['isle', 'pine', 'hamlets', 'avenue'],
    ),
  ],
  ['an older hand', wholeStock({ faults: 'faults-seventh', sound: 20, alike: 'alike-seventh' }, 'plough')],
  [
    'a street office',
    wholeStock({ faults: 'faults-eighth', sound: 20, alike: 'alike-eighth', place: '街道' }, 'lanes'),
  ],
] as const;

describe('on made-up drafts', () => {
  const recalls = kinds.map((kind) => {
    const frames = allFrames.filter((frame) => frame.kind === kind);
    const open = measureFrames(frames.filter(({ heldOut }) => !heldOut));
    const held = measureFrames(
      frames.filter(({ heldOut }) => heldOut),
      { seed: 2 },
    );
    console.log(
      `${kind}: ${open.named} of ${open.of} named, held out ${held.named} of ${held.of}, stray ${open.stray + held.stray}`,
    );
    return { kind, open, held, frames: frames.length };
  });
  const total = (side: 'open' | 'held', key: 'named' | 'of' | 'stray') =>
    recalls.reduce((sum, recall) => sum + recall[side][key], 0);

  test.for(recalls)('$kind is planted in at least 12 wordings and named', ({ open, frames }) => {
    expect(frames).toBeGreaterThanOrEqual(12);
    expect(open.named / open.of, open.missed.join('\n')).toBeGreaterThanOrEqual(least.kind);
  });

  test('nine of ten faults are named, in wordings held out too', () => {
    expect(total('open', 'named') / total('open', 'of')).toBeGreaterThanOrEqual(least.all);
    expect(total('held', 'named') / total('held', 'of')).toBeGreaterThanOrEqual(least.all);
  });

  test('a faulty draft has next to no mark elsewhere', () => {
    const drafts = total('open', 'of') + total('held', 'of');
    expect((total('open', 'stray') + total('held', 'stray')) / drafts).toBeLessThanOrEqual(0.1);
  });

  test.for(otherDesks)('nor has a draft of %s, and its faults are named as well', ([desk, stock]) => {
    expect(measureClean(4, 3, stock)).toEqual([]);
    const { named, of, drafts, stray, missed } = measureFrames(
      stock.frames,
      { seed: 3, packed: true },
      stock,
    );
    console.log(`${desk}: ${named} of ${of} named, stray ${stray}`);
    expect(named / of, missed.join('\n')).toBeGreaterThanOrEqual(least.all);
    expect(stray / drafts).toBeLessThanOrEqual(0.1);
  });

  test.for(wholeDesks)('nor has a whole report of one of %s', ([desk, stock]) => {
    expect(measureClean(12, 3, stock)).toEqual([]);
    const { named, of, drafts, stray, missed } = measureFrames(
      stock.frames,
      { seed: 3, packed: true },
      stock,
    );
    console.log(`${desk}: ${named} of ${of} named, stray ${stray}`);
    expect(named / of, missed.join('\n')).toBeGreaterThanOrEqual(least.all);
    expect(stray / drafts).toBeLessThanOrEqual(0.1);
  });

  test('a clean draft full of look-alikes has no finding', () => {
    expect(measureClean(40)).toEqual([]);
  });

  test.for([['the first desk', firstStock], ...otherDesks] as const)(
    'the order of paragraphs of %s changes nothing but the places',
    ([, stock]) => {
      const frames = stock.frames.filter(({ kind }) => kind !== 'repeat');
      const head = (stock.layout ?? firstLayout).heads.review[0] ?? '';
      const groups = packFrames(frames, 5);
      for (let seed = 0; seed < 4; seed += 1) {
        const draft = buildDraft(seed, groups[(seed * 7) % groups.length]!, stock);
        const turned = { ...draft, text: turnParagraphs(draft.text, head) };
        expect(turned.text).not.toBe(draft.text);
        const say = (one: typeof draft) =>
          checkDraft(one)
            .map(({ rule }) => rule)
            .sort();
        expect(say(turned)).toEqual(say(draft));
      }
    },
  );
});

/** The two paragraphs under a heading in the opposite order. */
function turnParagraphs(text: string, head: string): string {
  const lines = text.split('\n');
  const at = lines.indexOf(head);
  return [...lines.slice(0, at + 1), ...lines.slice(at + 1, at + 3).reverse(), ...lines.slice(at + 3)].join(
    '\n',
  );
}
