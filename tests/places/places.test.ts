import { describe, expect, test } from 'vitest';
import fc from 'fast-check';
import { findTowns, toFinderList, toGaps, toPlaces, toTowns, walkPlaces } from '../../src/places/index.ts';
import type { PlacedReport } from '../../src/places/index.ts';
import { buildMadeUpCorpus } from '../support/made-up-corpus.ts';

const { reports } = buildMadeUpCorpus();
const towns = toTowns(reports);

/** A report of which nothing is known but its place and year. */
const at = (id: string, place: readonly string[], year = 2023): PlacedReport => {
  const [province = '', city = '', county = '', townFull = ''] = place;
  const meta = { ...reports[0]!.meta, id, province, city, county, townFull, town: townFull.slice(0, -1) };
  return { meta: { ...meta, statedYear: year, inferredYear: null } };
};

describe('Towns', () => {
  test('hold all years of one town, the latest first', () => {
    const qingshi = towns.find(({ id }) => id === 'qingshi');
    expect(qingshi?.reports.map(({ meta }) => meta.id)).toEqual(['qingshi-2023', 'qingshi']);
    expect(towns).toHaveLength(reports.length - 1);
  });

  test('of one name in two counties are two', () => {
    const alike = toTowns([
      at('daxu', ['山东省', '淄博市', '淄川区', '大墟镇']),
      at('chengyang-daxu', ['山东省', '青岛市', '城阳区', '大墟镇']),
      at('daxu-2024', ['山东省', '淄博市', '淄川区', '大墟镇'], 2024),
    ]);
    expect(alike.map(({ id }) => id)).toEqual(['daxu', 'chengyang-daxu']);
  });

  test('have an address of their own each', () => {
    const ids = fc.constantFrom('daxu', 'daxu-2023', 'daxu-2024', 'baitan');
    const county = fc.constantFrom('淄川区', '城阳区');
    fc.assert(
      fc.property(fc.uniqueArray(fc.tuple(ids, county), { selector: ([id]) => id }), (drawn) => {
        const made = toTowns(drawn.map(([id, name]) => at(id, ['山东省', '某市', name, '大墟镇'])));
        expect(new Set(made.map(({ id }) => id)).size).toBe(made.length);
      }),
    );
  });
});

describe('Places', () => {
  const places = [...walkPlaces(toPlaces(towns))];

  test('lead from the country down to the counties', () => {
    expect(places.map(({ path, level }) => `${path} ${level}`)).toContain(
      'jiangchuan/yunzhou/dongshanxian county',
    );
    expect(places[0]).toMatchObject({ level: 'country', path: '', parents: [] });
    expect(new Set(places.map(({ path }) => path)).size).toBe(places.length);
  });

  test('hold each town once a level', () => {
    for (const { children, towns: own } of places)
      if (children.length > 0) expect(children.flatMap((child) => child.towns).length).toBe(own.length);
  });

  test('name a city of its province’s name once', () => {
    const [baitan] = toTowns([at('baitan', ['上海市', '上海市', '浦东新区', '白滩镇'])]);
    expect(baitan?.places.map(({ path }) => path)).toEqual(['shanghai', 'shanghai/pudongxinqu']);
  });

  test('tell 邢台市 from 邢台县', () => {
    const [one] = toTowns([at('one', ['河北省', '邢台市', '邢台县', '会宁镇'])]);
    expect(one?.places.map(({ path }) => path).at(-1)).toBe('hebei/xingtai/xingtaixian');
  });

  test('say which towns of a county have no report, and which years there are', () => {
    const county = places.find(({ name }) => name === '东山县')!;
    const gazetteer = [
      { province: '江川省', city: '云州市', county: '东山县', towns: ['禾堰镇', '青石镇', '远山乡'] },
    ];
    expect(toGaps(county, gazetteer)).toEqual({ years: [2022, 2023], total: 3, missing: ['远山乡'] });
    expect(toGaps(county, [])).toMatchObject({ total: 0, missing: [] });
  });
});

describe('A town is found', () => {
  const list = toFinderList(towns);
  const first = (typed: string) => findTowns(list, typed)[0]?.[0];

  test.for(['青石', '青石镇', 'qingshi', 'qing shi', 'qs', 'QINGSHI'])('by %s', (typed) => {
    expect(first(typed)).toBe('qingshi');
  });

  test('by the county that it lies in', () => {
    expect(findTowns(list, '东山县').map(([id]) => id)).toEqual(['heyan', 'qingshi']);
  });

  test('by nothing that it has not', () => {
    expect(findTowns(list, '火星')).toEqual([]);
    expect(findTowns(list, ' ')).toEqual([]);
  });

  test('by its own spelling, whatever town it is', () => {
    for (const [id, name, , spelling] of list) {
      expect(findTowns(list, name).map(([found]) => found)).toContain(id);
      expect(findTowns(list, spelling).map(([found]) => found)).toContain(id);
    }
  });
});
