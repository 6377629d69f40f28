// @vitest-environment happy-dom
import { expect, test, vi } from 'vitest';
import { openTowns } from '../../../src/client/search/many-towns.ts';
import { nameOf } from '../../../src/client/search/name-of.ts';

/** A facet of so many towns, whose counts are their places. */
async function openFacet(size: number) {
  const listed = Array.from({ length: size }, (_, at) => [`t${at}`, `甲${at}镇`, '乙县', 2023]);
  vi.stubGlobal('fetch', () => Promise.resolve(new Response(JSON.stringify(listed))));
  document.body.innerHTML = '<fieldset class="facet report many"><ul></ul><p data-rest></p></fieldset>';
  const facet = document.querySelector('fieldset')!;
  const towns = await openTowns(facet, `/towns-${size}.json`);
  const { boxes } = towns;
  const list = (countOf: (at: number) => number) =>
    towns.list(
      boxes.map((box, at) => ({ box, row: box.closest('li')!, counts: [countOf(at)] })),
      ({ counts }) => counts[0]!,
    );
  return { facet, boxes, list, towns };
}
const total = (facet: Element) => facet.querySelectorAll('[data-report-total]').length;

test('of many towns the page holds the first by their numbers, and of the others what they say', async () => {
  const { facet, list } = await openFacet(400);
  const listed = list((at) => (at < 200 ? 0 : at));
  expect(listed.map(({ box }) => box.value).slice(0, 2)).toEqual(['t399', 't398']);
  expect(facet.querySelectorAll('li')).toHaveLength(150);
  // All that say something are counted, and no other
  expect(total(facet)).toBe(200);
  const rest = facet.querySelector('[data-rest]')!;
  expect(rest.querySelector('[data-report-total=t200]')!.textContent).toBe('200');
  expect(rest.textContent).toMatch(/^甲249镇 249\u3000.*甲200镇 200\u3000另有200镇，按名称找$/u);
});

test('a town that is ticked stands first, and one is found by name', async () => {
  const { facet, boxes, list, towns } = await openFacet(400);
  boxes[3]!.checked = true;
  expect(nameOf(list(() => 1)[0]!.box)).toBe('甲3镇');
  towns.narrow('甲39');
  expect(list(() => 0).map(({ box }) => box.value)).toEqual([
    't39',
    ...Array.from({ length: 10 }, (_, at) => `t39${at}`),
  ]);
  expect(facet.querySelector('[data-rest]')!.textContent).toBe('');
});
