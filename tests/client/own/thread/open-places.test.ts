import { afterEach, describe, expect, test, vi } from 'vitest';
import { openPlaces } from '../../../../src/client/own/thread/open-places.ts';
import { readTownNames, splitPlaces } from '../../../../src/corpus/index.ts';
import { createGazetteer, takeReports } from '../../../../src/intake/index.ts';
import type { Gazetteer, WithPlaces } from '../../../../src/intake/index.ts';
import type { ReportFacts } from '../../../../src/report/index.ts';
import { toGb18030 } from '../../../../src/text/to-gb18030.ts';
import { createRoutes } from '../../../../src/url/index.ts';

const facts = { id: 'badou', townFull: '八陡镇', county: '博山区', statedYear: 2023, kind: '政府工作报告' };
const files = splitPlaces(readTownNames(), [{ meta: facts as ReportFacts, source: '' }]);
const routes = createRoutes('/');
const nameOf = (url: string) => /places\/(\w+)\.bin/.exec(url)?.[1] ?? '';

/** The site as a thread sees it; a part that is `lost` can't be had. */
function serve(lost: (name: string) => boolean = () => false): string[] {
  const asked: string[] = [];
  vi.stubGlobal('fetch', (url: string) => {
    const name = nameOf(url);
    asked.push(name);
    if (lost(name)) return Promise.reject(new TypeError('no connection'));
    return Promise.resolve(new Response(toGb18030(files.get(name) || '\n')));
  });
  return asked;
}

async function placesOf(text: string, places: Gazetteer | WithPlaces) {
  const found: (string | undefined)[][] = [];
  const bytes = new TextEncoder().encode(text);
  for await (const one of takeReports({ name: '报告.txt', bytes }, places)) {
    if ('refusal' in one) throw one.refusal;
    const { townFull, county, city, province } = one.facts;
    found.push([townFull, county, city, province].map((fact) => fact?.value));
  }
  return found;
}

/** Towns that there is one of, and one that there are many of, some of them with a word of where they lie. */
const texts = ['八陡镇', '什川镇', '城关镇', '兰州市城关镇', '皋兰县', '双江县', '青石镇'].map(
  (name) =>
    `${name}2024年政府工作报告\n各位代表：\n现在，我代表${name}人民政府向大会作报告。\n一、2023年工作回顾\n2023年，在县委、县政府和镇党委的坚强领导下，完成投资3亿元。得益于县委县政府支持，配合镇村建设。\n`,
);

describe('Places of the site', () => {
  afterEach(() => {
    vi.unstubAllGlobals();
  });

  test('are told as by the whole gazetteer, and a text asks for few of their parts', async () => {
    const asked = serve();
    const { places, told } = await openPlaces(routes);
    const whole = createGazetteer(files.get('all') ?? '');
    expect(told()).toBe('');
    for (const text of texts) {
      const before = asked.length;
      expect(await placesOf(text, places)).toEqual(await placesOf(text, whole));
      expect(asked.length - before).toBeLessThanOrEqual(6);
    }
    expect(await placesOf(texts[0]!, places)).toEqual([['八陡镇', '博山区', '淄博市', '山东省']]);
    expect(new Set(asked).size).toBe(asked.length);
    expect(told()).toContain('\tbadou\t八陡镇');
  });

  test('are all found by their names, and words that only end like one are asked of nobody', async () => {
    const asked = serve();
    const whole = createGazetteer(files.get('all') ?? '');
    const counties = whole.counties.map(({ county }) => county).filter((name) => /[县区市旗]$/.test(name));
    const towns = whole.counties.flatMap(({ towns }) => [...towns]);
    const { places } = await openPlaces(routes);
    const find = async (by: 'byCounty' | 'byTown', names: readonly string[]) =>
      await places((gazetteer) => names.filter((name) => !gazetteer[by].has(name)));
    await find('byTown', ['区政府和镇', '在镇', '乡镇', '配合镇']);
    await find('byCounty', ['八陡镇', '认真落实区委区', '得益于市委市']);
    expect(asked).toEqual(['cities']);
    expect(await find('byCounty', counties)).toEqual([]);
    expect(await find('byTown', towns)).toEqual([]);
  });

  test('are taken from what the browser keeps, and asked of nobody', async () => {
    const asked = serve();
    const match = (url: string) =>
      Promise.resolve(nameOf(url) === 'all' ? new Response(toGb18030(files.get('all') ?? '')) : undefined);
    vi.stubGlobal('caches', { match });
    expect(await placesOf(texts[0]!, (await openPlaces(routes)).places)).toEqual([
      ['八陡镇', '博山区', '淄博市', '山东省'],
    ]);
    expect(asked).toEqual([]);
  });

  test('that can’t be had leave a report without them, and are asked for again by the next', async () => {
    let isLost = true;
    serve((name) => isLost && name !== 'cities');
    const { places } = await openPlaces(routes);
    expect(await placesOf(texts[0]!, places)).toEqual([['八陡镇', undefined, undefined, undefined]]);
    isLost = false;
    expect(await placesOf(texts[0]!, places)).toEqual([['八陡镇', '博山区', '淄博市', '山东省']]);
  });
});
