import type { County, Gazetteer, NamedPlace } from './gazetteer.ts';
import type { FactEvidence, FactInput, FactSource, FoundFacts } from './types.ts';

/** A place that the document speaks of as its own. */
export interface PlaceClaim {
  place: NamedPlace;
  quote: string;
  from: FactSource;
  weight: number;
}

type Home = Pick<FoundFacts, 'county' | 'city' | 'province'>;

/**
 * Tells what a place lies in: by the document where it says so, else by the gazetteer, where other places that the text names
 * decide between counties that have a town of the name.
 *
 * @param own name of the town, or of the county itself.
 * @param best the strongest claim to it, with its words.
 * @param claimed all of them; each may name units above it.
 */
export function locatePlace(
  own: string,
  best: PlaceClaim,
  claimed: readonly PlaceClaim[],
  input: FactInput,
  gazetteer: Gazetteer,
): Home {
  const said = <Value>(value: Value): FactEvidence<Value> => ({ value, quote: best.quote, from: best.from });
  const named = claimed.reduce<NamedPlace>((all, { place }) => ({ ...all, ...place }), {});
  const isCounty = best.place.town === undefined;
  const candidates = (isCounty ? gazetteer.byCounty.get(own) : gazetteer.byTown.get(own)) ?? [];
  const county = choose(candidates, named, input, isCounty ? undefined : own);
  if (!county && isCounty && gazetteer.byCity.has(own)) {
    const [one] = gazetteer.byCity.get(own) ?? [];
    return {
      county: said(own),
      city: said(own),
      province: { ...said(one?.province ?? ''), from: 'gazetteer' },
    };
  }
  if (!county) return locateUnknown(isCounty ? own : named.county, named, input, gazetteer, said);
  const tell = (value: string, said: string | undefined): FactEvidence<string> => {
    const quote = said === value ? value : county.quote;
    return { value, quote, from: said === value ? best.from : 'gazetteer' };
  };
  return {
    county: tell(county.found.county, isCounty ? own : named.county),
    city: tell(county.found.city, named.city),
    province: tell(county.found.province, named.province),
  };
}

/** What a place belongs to that the gazetteer doesn't know: what it names, or answers to, and what that lies in. */
function locateUnknown(
  county: string | undefined,
  { city, province }: NamedPlace,
  input: FactInput,
  { byCounty }: Gazetteer,
  said: (value: string) => FactEvidence<string>,
): Home {
  const [first, ...others] = listSuperiors(input).filter((name) => byCounty.has(name));
  const own = county ?? (others.length === 0 ? first : undefined);
  const homes = (byCounty.get(own ?? '') ?? []).filter(
    (one) =>
      (city === undefined || one.city === city) && (province === undefined || one.province === province),
  );
  const home = homes.length === 1 ? homes[0] : undefined;
  const tell = (value: string): FactEvidence<string> => ({ value, quote: own ?? '', from: 'gazetteer' });
  return {
    ...(own !== undefined && {
      county: county === undefined ? { value: own, quote: own, from: 'text' } : said(own),
    }),
    ...(city !== undefined ? { city: said(city) } : home && { city: tell(home.city) }),
    ...(province !== undefined ? { province: said(province) } : home && { province: tell(home.province) }),
  };
}

/** The counties and cities that a text answers to, 在柳溪县委、县政府的领导下, or whose towns its compilation holds, 柳溪县各乡镇工作报告. */
function listSuperiors({ text, collection = '' }: FactInput): string[] {
  const found = Array.from(text.matchAll(/(?:在|按照|中共)([\p{Script=Han}]{2,3}(?:县|区|旗|市))委/gu));
  const held = collection.matchAll(
    /^(?:\d{4}年)?(?:[\p{Script=Han}]{2,5}[省市州])?([\p{Script=Han}]{2,12}(?:县|区|旗|市))(?=\d{4}年|各|全部|部分|所辖|[乡镇街])/gmu,
  );
  return Array.from(new Set([...found, ...held].map(([, name = '']) => name)));
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
  input: FactInput,
  town: string | undefined,
): { found: County; quote: string } | undefined {
  const { text, around, name, collection = '' } = input;
  const isCounty = town === undefined;
  // The text answers to a county where no candidate lies: a town of the name that the gazetteer doesn't know.
  const superiors = listSuperiors(input);
  const isNamed = ({ county, city }: County) =>
    text.includes(county) || superiors.includes(county) || superiors.includes(city);
  if (!isCounty && superiors.length > 0 && !candidates.some(isNamed)) return undefined;
  const fits = candidates.filter(
    ({ county, city, province }) =>
      (named.county === undefined || named.county === county) &&
      (named.city === undefined || named.city === city || named.city === county) &&
      (named.province === undefined || named.province === province),
  );
  if (fits.length <= 1) return fits[0] && { found: fits[0], quote: fits[0].county };
  // 江南街道 doesn't speak of 江南区
  const whole = `${name}\n${around}\n${collection}\n${text}`.replaceAll(town ?? /$^/g, '');
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
