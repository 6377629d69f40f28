import { describe, expect, test } from 'vitest';
import { fold } from '../../src/text/fold.ts';
import { findCandidates, type PhraseLookup, type TownEntry } from '../../src/verify/index.ts';

/** Reports of so many made-up towns, one of them with a sentence of its own. */
const texts = Array.from({ length: 60 }, (_, at) =>
  at === 41
    ? '新建四好农村路十二公里，惠及沿线十个村的群众。'
    : `全镇上下团结一心，奋力开创新局面，第${at}村通了自来水。`,
);
const towns = texts.map((_, at): TownEntry => [
  ...([`town-${at}`, `岭${at}坪`, `岭${at}坪镇`, 2030, `甲${at}县`, '甲市'] as const),
]);
const lookup: PhraseLookup = {
  size: texts.length,
  findStarts: (phrase) =>
    Promise.resolve(
      new Map(texts.flatMap((text, at) => (fold(text).includes(phrase) ? [[at, [0]] as const] : []))),
    ),
  entryOf: (report) => Promise.resolve({ id: `town-${report}` }),
};

describe('Of many reports', () => {
  test('the one that a sentence was taken from comes first', async () => {
    const found = await findCandidates('他说：“新建四好农村路十二公里，惠及沿线群众”。', towns, lookup);
    expect(found[0]).toBe('town-41');
    expect(found.length).toBeLessThanOrEqual(24);
  });

  test('that of a town that the text names is one', async () => {
    expect(await findCandidates('岭7坪镇修了路。', towns, lookup)).toContain('town-7');
  });

  test('those of a county that the text names come first among towns of one name', async () => {
    const twins = towns.map(([id, , , year, ...areas]): TownEntry => [id, '青石', '青石镇', year, ...areas]);
    expect((await findCandidates('甲52县青石镇修了路。', twins, lookup))[0]).toBe('town-52');
  });

  test('what stands in all of them brings in a few', async () => {
    const found = await findCandidates('全镇上下团结一心，奋力开创新局面。', towns, lookup);
    expect(found.length).toBeGreaterThan(0);
    expect(found.length).toBeLessThanOrEqual(24);
  });
});

test('few reports are all candidates', async () => {
  expect(await findCandidates('无', towns.slice(0, 7), lookup)).toHaveLength(7);
});
