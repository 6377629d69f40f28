import type { Gazetteer, NamedPlace } from './gazetteer.ts';
import type { FactEvidence, FactInput, FactSource, FoundFacts } from './types.ts';
import { readPlaceName } from './gazetteer.ts';
import type { PlaceClaim } from './locate-place.ts';
import { locatePlace } from './locate-place.ts';

const unit = String.raw`[\p{Script=Han}]{1,24}?(?:镇|乡|街道|县|区|市|旗|苏木|[农林牧]场)`;
const body = '(?:人民政府|政府|办事处|党工委|党委|人大)';

/** By what words a document names its own place, the strongest first. */
const claims: readonly (readonly [FactSource, number, RegExp])[] = [
  [
    'title',
    6,
    new RegExp(
      `^(?:关于)?(?:\\d{4}年(?:度)?)?(?:中共|中国共产党)?(?!受)(${unit})(?:第.{1,6}届)?(?:${body}|关于|\\d{4}年|重点|工作)[^。；！？]{0,30}(?:报告|情况|总结|汇报|打算|思路|计划|要点)`,
      'gu',
    ),
  ],
  [
    'meeting',
    5,
    new RegExp(
      `(?:在|^(?!.{0,30}在))(${unit})(?:第?[一二三四五六七八九十百\\d]{1,4}届(?:人民代表大会|人大)|(?:人大|人民)代表会议)`,
      'gu',
    ),
  ],
  [
    'opening',
    5,
    new RegExp(`我(?:谨)?(?:代表|受)(?:本届|中共)?(${unit})(?:第.{1,6}届)?(?:${body}|的委托)`, 'gu'),
  ],
  // 石坝镇人民政府镇长 崔永林, under the title
  [
    'meeting',
    4,
    new RegExp(`^(${unit})(?:${body})?代?(?:[镇乡县区市]长|主任)[:：]?\\p{Script=Han}{2,4}$`, 'gu'),
  ],
  [
    'around',
    3,
    new RegExp(`(?:发布机构|公开机构|发文机关|信息来源|来源)[\\s:：]+(${unit})(?:${body}|\\s|$)`, 'gu'),
  ],
  ['around', 3, new RegExp(`^(${unit})(?:${body})?$`, 'gu')],
  ['around', 3, new RegExp(`(?<=^|\\s)(?:中共|中国共产党)?(${unit})(?:${body}|委员会)(?=\\s|$)`, 'gu')],
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
  const said: FactEvidence<string> = { value: own, quote: best.quote, from: best.from };
  const facts = {
    townFull: said,
    town: { ...said, value: toShortName(own) },
    ...locatePlace(own, best, byUnit.get(own) ?? [], input, gazetteer),
  };
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
    for (const line of among.map((text) =>
      text.replace(/^(?:标\s*题\s*[:：]|(?:[^。；]{0,30}[—–-])?[—–-](?![—–-]|在))\s*/, ''),
    )) {
      for (const match of line.matchAll(pattern)) {
        const place = readOwn(match[1] ?? '', from, gazetteer);
        if (place && isPlace(place, from, gazetteer))
          found.push({ place, quote: match[0].trim(), from, weight });
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
    const among = from === 'opening' || from === 'text' ? lines : head;
    // A name of two characters may be spaced like its title
    read(from === 'meeting' ? among.map((line) => line.replace(/\s/g, '')) : among, pattern, from, weight);
    if (from === 'title') read(pairs, pattern, from, weight);
    // The line of the meeting may be set in several: `在淄川区` / `第十八届人民代表大会`.
    if (from === 'meeting') read([head.slice(0, 8).join('')], pattern, from, weight);
    // The properties of a file may be those of the file that it was copied from.
    if (from !== 'text') read(beside, pattern, 'around', Math.min(weight, 3));
  }
  const stem = (name.split('/').at(-1) ?? '')
    .replace(/\.[^.]*$/, '')
    .replace(/^(?!20\d\d年)\d+[-_.、\s]*/, '');
  const named = new RegExp(`^(?:\\d{4}年?)?((?:${unit})+)`, 'u').exec(stem)?.[1];
  const place = named === undefined ? undefined : readPlaceName(named, gazetteer);
  if (place && isPlace(place, 'file name', gazetteer))
    found.push({ place, quote: stem, from: 'file name', weight: 2 });
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

/**
 * Whether a place is one: known, or at least not `我镇`, `全县`, `区政府和镇`, `配合镇` and the like. A name may hold 和 or 由,
 * as 凤和镇 does, where no sentence goes on around it.
 */
function isPlace(
  { town, county }: NamedPlace,
  from: FactSource,
  { byTown, byCounty, byCity }: Gazetteer,
): boolean {
  const name = town ?? county ?? '';
  if (byTown.has(name) || byCounty.has(name) || byCity.has(name)) return true;
  return (
    // Long names: 雪坪苗族土家族乡, 宝力根花苏木, 临港经济技术开发区
    /^\p{Script=Han}{2,7}$|^\p{Script=Han}{2,12}(?:族[乡镇]|苏木|(?:开发|高新|度假|示范|管理|园)区)$/u.test(
      name,
    ) &&
    !/^(?:[我全本各该某镇乡县市区]|国有|城镇$|街镇)|人民|政府|机构|代表|配合|支持|关于|[的是×○]|某/u.test(
      name,
    ) &&
    // 党委和镇, 青石镇及白石镇, 班子和镇
    !/[村镇乡府委会道][和与及]|^[和与及][镇乡]|..[和与及](?:[镇乡]|街道)$/.test(name) &&
    !(/^[和与及在向由对]/.test(name) && byTown.has(name.slice(1))) &&
    (from !== 'text' || !/[和与在向由对]/.test(name))
  );
}

/** A place as people say it: 龙泉 for 龙泉镇, but 唐县 for 唐县, and 三江侗族自治县, of which no rest is a name, for itself. */
export function toShortName(full: string): string {
  if (/自治[县旗]$|族[乡镇]$/.test(full)) return full;
  const short = full.replace(/(?:镇|乡|街道|苏木|县|区|市|旗)$/, '');
  return short.length > 1 ? short : full;
}
