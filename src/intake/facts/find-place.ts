import type { County, Gazetteer, NamedPlace } from './gazetteer.ts';
import type { FactEvidence, FactInput, FactSource, FoundFacts } from './types.ts';
import { readPlaceName } from './gazetteer.ts';

/** A place that the document speaks of as its own. */
interface PlaceClaim {
  place: NamedPlace;
  quote: string;
  from: FactSource;
  weight: number;
}

const unit = String.raw`[\p{Script=Han}]{1,24}?(?:镇|乡|街道|县|区|市|旗|苏木|[农林牧]场)`;
const body = '(?:人民政府|政府|办事处|党工委|党委|人大)';

/** By what words a document names its own place, the strongest first. */
const claims: readonly (readonly [FactSource, number, RegExp])[] = [
  [
    'title',
    6,
    new RegExp(
      `^(?:关于)?(?:\\d{4}年(?:度)?)?(?!受)(${unit})(?:第.{1,6}届)?(?:${body}|\\d{4}年|重点|工作)[^。；！？]{0,30}(?:报告|情况|总结|汇报)`,
      'gu',
    ),
  ],
  ['meeting', 5, new RegExp(`在(${unit})第?[一二三四五六七八九十百\\d]{1,4}届(?:人民代表大会|人大)`, 'gu')],
  [
    'opening',
    5,
    new RegExp(`我(?:谨)?(?:代表|受)(?:本届|中共)?(${unit})(?:第.{1,6}届)?(?:${body}|的委托)`, 'gu'),
  ],
  [
    'around',
    3,
    new RegExp(`(?:发布机构|公开机构|发文机关|信息来源|来源)[\\s:：]+(${unit})(?:${body}|\\s|$)`, 'gu'),
  ],
  ['around', 3, new RegExp(`^(${unit})(?:${body})?$`, 'gu')],
  ['text', 1, new RegExp(`(?<=[。，,;；、和在《“])(?!我)(${unit})(?:党委|政府|人民政府)`, 'gu')],
];

/** Facts of a place, and another place that the text speaks of as its own just as clearly. */
export interface FoundPlace {
  facts: Pick<FoundFacts, 'town' | 'townFull' | 'county' | 'city' | 'province'>;
  /** `A镇` beside `B镇`: the file holds two towns. */
  rival?: { townFull: string; quote: string };
}

/**
 * Finds the place of a report: the town (or county) by the words in which the document speaks of itself, never by a substring;
 * what it belongs to by the document where it says so, else by the gazetteer, where other places that the text names decide
 * between towns of one name.
 */
export function findPlace(input: FactInput, gazetteer: Gazetteer): FoundPlace {
  const found = findClaims(input, gazetteer);
  const byUnit = Map.groupBy(found, ({ place }) => place.town ?? place.county ?? '');
  // The strongest word decides, and only among equals how often it is said.
  const weigh = (name: string) =>
    (byUnit.get(name) ?? []).reduce((sum, { weight }) => sum + weight / 100, 0) +
    Math.max(...(byUnit.get(name) ?? []).map(({ weight }) => weight));
  const names = Array.from(byUnit.keys()).sort((a, b) => weigh(b) - weigh(a));
  const [own, other] = names;
  const [best] = byUnit.get(own ?? '') ?? [];
  if (own === undefined || !best) return { facts: {} };
  const facts = locate(own, best, byUnit.get(own) ?? [], input, gazetteer);
  const rival = byUnit.get(other ?? '')?.find(({ from }) => from === 'title' || from === 'opening');
  const isRival = rival && best.place.town !== undefined && rival.place.town !== undefined;
  return { facts, ...(isRival && { rival: { townFull: other ?? '', quote: rival.quote } }) };
}

function findClaims({ text, around, name }: FactInput, gazetteer: Gazetteer): PlaceClaim[] {
  const lines = text
    .slice(0, 400_000)
    .split('\n')
    .map((line) => line.trim());
  const head = lines.filter((line) => line !== '').slice(0, 24);
  const beside = around.split('\n').map((line) => line.trim());
  const found: PlaceClaim[] = [];
  const read = (among: readonly string[], pattern: RegExp, from: FactSource, weight: number) => {
    for (const line of among.map((text) => text.replace(/^标\s*题\s*[:：]\s*/, ''))) {
      for (const match of line.matchAll(pattern)) {
        const place = readOwn(match[1] ?? '', from, gazetteer);
        if (place && isPlace(place, gazetteer)) found.push({ place, quote: match[0].trim(), from, weight });
      }
    }
  };
  // A title may be set in two lines: `关于青石镇2023年` / `政府工作的报告`
  const pairs = head.flatMap((line, at) =>
    /^(?:(?:人民)?政府)?工作的?(?:报告|总结|情况)$/.test(line) && at > 0
      ? [`${head[at - 1] ?? ''}${line}`]
      : [],
  );
  for (const [from, weight, pattern] of claims) {
    read(from === 'opening' || from === 'text' ? lines : head, pattern, from, weight);
    if (from === 'title') read(pairs, pattern, from, weight);
    // The line of the meeting may be set in several: `在淄川区` / `第十八届人民代表大会`.
    if (from === 'meeting') read([head.slice(0, 8).join('')], pattern, from, weight);
    // The properties of a file may be those of the file that it was copied from.
    if (from !== 'text') read(beside, pattern, 'around', Math.min(weight, 3));
  }
  const stem = (name.split('/').at(-1) ?? '').replace(/\.[^.]*$/, '').replace(/^\d+[-_.、\s]*/, '');
  const named = new RegExp(`^(?:\\d{4}年?)?(${unit})`, 'u').exec(stem)?.[1];
  const place = named === undefined ? undefined : readPlaceName(named, gazetteer);
  if (place && isPlace(place, gazetteer)) found.push({ place, quote: stem, from: 'file name', weight: 2 });
  return found;
}

/** A place that a document calls its own; a city that speaks for itself stands in the place of a county. */
function readOwn(name: string, from: FactSource, gazetteer: Gazetteer): NamedPlace | undefined {
  const place = readPlaceName(name, gazetteer);
  const speaks = from === 'title' || from === 'meeting' || from === 'opening';
  if (!speaks || !place || (place.county ?? place.town) !== undefined) return place;
  const city = place.city ?? place.province;
  return city === undefined || !gazetteer.byCity.has(city) ? place : { ...place, county: city };
}

/** Whether a place is one: known, or at least not `我镇`, `全县`, `配合镇` and the like. */
function isPlace({ town, county }: NamedPlace, { byTown, byCounty, byCity }: Gazetteer): boolean {
  const name = town ?? county ?? '';
  if (byTown.has(name) || byCounty.has(name) || byCity.has(name)) return true;
  return (
    // Ethnic townships have long names: 雪坪苗族土家族乡
    /^\p{Script=Han}{2,7}$|^\p{Script=Han}{2,12}族(?:乡|镇)$/u.test(name) &&
    !/^(?:[我全本各该某镇乡县市区]|国有|城镇$|街镇)|人民|政府|代表|配合|支持|[的和与在向是由对×○]|某/u.test(
      name,
    )
  );
}

/** A place as people say it: 龙泉 for 龙泉镇, but 唐县 for 唐县. */
export function toShortName(full: string): string {
  const short = full.replace(/(?:镇|乡|街道|苏木|县|区|市|旗)$/, '');
  return short.length > 1 ? short : full;
}

function locate(
  own: string,
  best: PlaceClaim,
  claimed: readonly PlaceClaim[],
  input: FactInput,
  gazetteer: Gazetteer,
): FoundPlace['facts'] {
  const said = <Value>(value: Value): FactEvidence<Value> => ({ value, quote: best.quote, from: best.from });
  const named = claimed.reduce<NamedPlace>((all, { place }) => ({ ...all, ...place }), {});
  const isCounty = best.place.town === undefined;
  const base = { townFull: said(own), town: said(toShortName(own)) };
  const candidates = (isCounty ? gazetteer.byCounty.get(own) : gazetteer.byTown.get(own)) ?? [];
  const county = choose(candidates, named, input, isCounty ? undefined : own);
  if (!county && isCounty && gazetteer.byCity.has(own)) {
    const [one] = gazetteer.byCity.get(own) ?? [];
    return {
      ...base,
      county: said(own),
      city: said(own),
      province: { ...said(one?.province ?? ''), from: 'gazetteer' },
    };
  }
  if (!county)
    return { ...base, ...locateUnknown(isCounty ? own : named.county, named, input, gazetteer, said) };
  const tell = (value: string, said: string | undefined): FactEvidence<string> => {
    const quote = said === value ? value : county.quote;
    return { value, quote, from: said === value ? best.from : 'gazetteer' };
  };
  return {
    ...base,
    county: tell(county.found.county, isCounty ? own : named.county),
    city: tell(county.found.city, named.city),
    province: tell(county.found.province, named.province),
  };
}

/** What a place belongs to that the gazetteer doesn't know: what it names, or answers to, and what that lies in. */
function locateUnknown(
  county: string | undefined,
  { city, province }: NamedPlace,
  { text }: FactInput,
  { byCounty }: Gazetteer,
  said: (value: string) => FactEvidence<string>,
): Pick<FoundPlace['facts'], 'county' | 'city' | 'province'> {
  const [first, ...others] = listSuperiors(text).filter((name) => byCounty.has(name));
  const own = county ?? (others.length === 0 ? first : undefined);
  const homes = (byCounty.get(own ?? '') ?? []).filter(
    (one) =>
      (city === undefined || one.city === city) && (province === undefined || one.province === province),
  );
  const home = homes.length === 1 ? homes[0] : undefined;
  const tell = (value: string): FactEvidence<string> => ({ value, quote: own ?? '', from: 'gazetteer' });
  return {
    ...(own !== undefined && {
      county: county === undefined ? { value: own, quote: `${own}委`, from: 'text' } : said(own),
    }),
    ...(city !== undefined ? { city: said(city) } : home && { city: tell(home.city) }),
    ...(province !== undefined ? { province: said(province) } : home && { province: tell(home.province) }),
  };
}

/** The counties and cities that a text answers to: 在柳溪县委、县政府的领导下 */
function listSuperiors(text: string): string[] {
  const found = text.matchAll(/(?:在|按照|中共)([\p{Script=Han}]{2,3}(?:县|区|旗|市))委/gu);
  return Array.from(new Set(Array.from(found, ([, name = '']) => name)));
}

/**
 * Chooses among counties that have a town of the name (or bear the name) by what the document names: their own name, their city's,
 * their province's, other towns of theirs.
 *
 * @param town what to choose the county of; undefined where it is a county itself.
 * @returns undefined where none is named clearly more than the others.
 */
function choose(
  candidates: readonly County[],
  named: NamedPlace,
  { text, around, name }: FactInput,
  town: string | undefined,
): { found: County; quote: string } | undefined {
  const isCounty = town === undefined;
  // The text answers to a county where no candidate lies: a town of the name that the gazetteer doesn't know.
  const superiors = listSuperiors(text);
  const isNamed = ({ county, city }: County) => text.includes(county) || superiors.includes(city);
  if (!isCounty && superiors.length > 0 && !candidates.some(isNamed)) return undefined;
  const fits = candidates.filter(
    ({ county, city, province }) =>
      (named.county === undefined || named.county === county) &&
      (named.city === undefined || named.city === city || named.city === county) &&
      (named.province === undefined || named.province === province),
  );
  if (fits.length <= 1) return fits[0] && { found: fits[0], quote: fits[0].county };
  // 江南街道 doesn't speak of 江南区
  const whole = `${name}\n${around}\n${text}`.replaceAll(town ?? /$^/g, '');
  const counts = new Map<string, number>();
  const count = (word: string) => {
    let times = counts.get(word);
    if (times === undefined) counts.set(word, (times = word.length < 2 ? 0 : whole.split(word).length - 1));
    return times;
  };
  const weights = fits
    .map((found) => {
      const short = found.county.replace(/(?:县|区|市|旗)$/, '');
      const city = found.city.replace(/(?:市|地区)$/, '');
      const words: readonly (readonly [string, number])[] = [
        ...(isCounty
          ? []
          : ([
              [found.county, 3],
              [short, 1],
            ] as const)),
        [found.city, 2],
        [city, 1],
        [found.province, 1],
        [found.province.replace(/(?:省|市|壮族自治区|回族自治区|维吾尔自治区|自治区)$/, ''), 0.5],
      ];
      const said = words.filter(([word]) => count(word) > 0);
      const weight = said.reduce((sum, [word, each]) => sum + each * Math.min(3, count(word)), 0);
      return { found, weight, quote: said[0]?.[0] ?? '' };
    })
    .sort((a, b) => b.weight - a.weight);
  const [first, second] = weights;
  return first && first.weight >= 1 && first.weight > (second?.weight ?? 0) ? first : undefined;
}
