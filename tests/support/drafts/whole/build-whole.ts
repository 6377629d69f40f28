import { readFileSync } from 'node:fs';
import type { Draft, Stock } from '../build-draft.ts';
import { type Frame, type Kind, kinds, type Passage } from '../frame.ts';
import { findPlanted, unmark, writeWrong } from '../planted.ts';
import { type Scene, setScene } from '../scene.ts';
import { fill, framesOf, plainOf } from '../templates.ts';

const read = (name: string): string[] =>
  readFileSync(`tests/fixtures/drafts/${name}.txt`, 'utf8').trim().split('\n');

/** Faults by kind: a line `# kind`, then wordings as in {@link framesOf}, a line each. */
function readFrames(name: string): Frame[] {
  const stock: Partial<Record<Kind, string[]>> = {};
  let kind: Kind = 'growth';
  for (const line of read(name)) {
    const head = kinds.find((one) => line === `# ${one}`);
    if (head) kind = head;
    else (stock[kind] ??= []).push(line);
  }
  return framesOf(stock);
}

/** A scene of a place of some kind, as whole reports speak of a 镇 or of a 街道; a seed of another is passed over. */
function setTown(seed: number, place: string): Scene {
  const scene = setScene(seed);
  return scene.townFull.endsWith(place) ? scene : setTown(seed + 1000, place);
}

/**
 * A desk of whole reports, each written through as a clerk writes: lines with other wordings of a line behind `∨`, and `※今`
 * or `※明` where a passage of the review or the plan may be put in. Whole drafts hold together; the shuffled ones don't.
 *
 * @param faults the file of wordings that are put in.
 * @param sound how many of them stand in a draft with figures that fit.
 * @param alike the file of sound sentences that only look like faults, a line each; fourteen of them stand in a draft.
 * @param place what its places are.
 * @param regions names of reports in `tests/fixtures/drafts/`, which a seed chooses from.
 */
export function wholeStock(
  {
    faults,
    sound = 8,
    alike,
    place = '镇',
  }: { faults: string; sound?: number; alike?: string; place?: string },
  ...regions: readonly string[]
): Stock {
  const frames = readFrames(faults);
  const plain = alike ? plainOf(read(alike)) : [];
  return {
    ...{ frames, plain },
    build: (seed, plants) => buildWhole(seed, plants, { frames, plain, sound, place, regions }),
  };
}

function buildWhole(
  seed: number,
  plants: readonly Frame[],
  {
    frames,
    plain,
    sound: count,
    place,
    regions,
  }: Stock & { sound: number; place: string; regions: readonly string[] },
): Draft {
  const scene = setTown(seed, place);
  const { random } = scene;
  const lines = read(regions[seed % regions.length] ?? '')
    .join('\n')
    .split(/\n(?!∨|(?<=∨\n))/)
    .map((variants) => random.pick(variants.split('\n∨\n')));
  const isList = ({ kind }: Frame) => kind === 'enumerator' || kind === 'announced';
  const others = random.shuffle(frames.filter((one) => !plants.includes(one) && one.kind !== 'repeat'));
  const lists = plants.some(isList) ? [] : others.filter(isList).slice(0, 1);
  const sound = [...others.filter((one) => !isList(one)).slice(0, count), ...lists]
    .flatMap((frame) => frame.write(scene, false))
    .map((one) => ({ ...one, text: unmark(one.text) }));
  const planted = writeWrong(scene, plants);
  const alike = random
    .shuffle(plain)
    .slice(0, 14)
    .map((write) => write(scene))
    .map((made): Passage => (typeof made === 'string' ? { place: 'review', text: made } : made));
  const marked = fill(
    scene,
    putIn(scene, lines, [...random.shuffle([...sound, ...alike]), ...planted.flat()]),
  ).replaceAll('@末', String(scene.plan + 4));
  return {
    scene,
    text: unmark(marked),
    planted: findPlanted(marked, planted),
  };
}

/** Puts passages into the lines that take them, each into another; lines of their own stand before the last. */
function putIn({ random }: Scene, lines: readonly string[], passages: readonly Passage[]): string {
  const out = [...lines];
  for (const [place, sign] of [
    ['review', '※今'],
    ['plan', '※明'],
  ] as const) {
    const slots = random.shuffle(out.flatMap((line, at) => (line.endsWith(sign) ? [at] : [])));
    const own = passages.filter((one) => one.place === place && !one.lines);
    own.forEach(({ text }, at) => {
      const slot = slots[at % slots.length] ?? 0;
      out[slot] = (out[slot] ?? '').replace(sign, text + sign);
    });
  }
  out.splice(-1, 0, ...passages.filter(({ lines: own }) => own).map(({ text }) => text));
  return out.join('\n').replaceAll(/※[今明]/g, '');
}
