/** A county, district or county-level city, and what it belongs to. */
export interface County {
  province: string;
  city: string;
  county: string;
  towns: ReadonlySet<string>;
}

/** Counties by a name. */
export type PlaceIndex = Pick<ReadonlyMap<string, readonly County[]>, 'get' | 'has'>;

/** Places by name; a name may be borne by several. */
export interface Gazetteer {
  counties: readonly County[];
  /** Counties by their own name. */
  byCounty: PlaceIndex;
  /** Counties by the name of their city. */
  byCity: PlaceIndex;
  byProvince: PlaceIndex;
  /** Counties by the names of their towns. */
  byTown: PlaceIndex;
  /** Names of autonomous counties and banners, which people call by their first part: 双江自治县 or 双江县. */
  autonomous: readonly string[];
}

/**
 * Makes a gazetteer of its text: a county a line, `province ⇥ city ⇥ county ⇥ towns apart by blanks`; lines that begin with
 * `#` are comments, the last field may be missing, and an empty one is that of the line above; a line without a county tells a
 * city.
 */
export function createGazetteer(text: string): Gazetteer {
  let above = { province: '', city: '' };
  const lines = text
    .split(/\r?\n/)
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line): County => {
      const fields = line.split('\t');
      const [province = above.province, city = above.city] = fields.map((field) => field || undefined);
      const [, , county = '', towns = ''] = fields;
      above = { province, city };
      return { province, city, county, towns: new Set(towns.split(' ').filter((name) => name !== '')) };
    });
  const counties = lines.filter(({ county }) => county !== '');
  const by = (names: (county: County) => Iterable<string>) => {
    const index = new Map<string, County[]>();
    for (const county of lines) {
      for (const name of names(county)) {
        const known = index.get(name);
        if (known) known.push(county);
        else index.set(name, [county]);
      }
    }
    return index;
  };
  return {
    counties,
    byCounty: by(({ county }) => (county === '' ? [] : [county])),
    byCity: by(({ city }) => [city]),
    byProvince: by(({ province }) => [province]),
    byTown: by(({ towns }) => towns),
    autonomous: counties.map(({ county }) => county).filter((name) => /族自治[县旗]$/.test(name)),
  };
}

/** A place that a text names, from the largest unit that it names to the smallest. */
export interface NamedPlace {
  province?: string;
  city?: string;
  county?: string;
  town?: string;
}

const levels = ['province', 'city', 'county', 'town'] as const;
const endings = {
  province: /(?:省|自治区|市)$/,
  city: /(?:市|州|盟|地区)$/,
  county: /(?:县|区|市|旗)$/,
  town: /(?:镇|乡|街道|苏木|[农林牧]场)$/,
};

/**
 * Reads a name such as `山东省淄博市淄川区龙泉镇` or `高唐县` into its units: known names where they fit together, else the last
 * unit as the text writes it.
 *
 * The whole of it is read, so that 高唐县 is never 唐县; the short forms of provinces and cities (`山东淄博`) count.
 */
export function readPlaceName(name: string, gazetteer: Gazetteer): NamedPlace | undefined {
  return readUnits(name, 0, gazetteer) ?? readUnknown(name);
}

/** All of a name as known units, from a level down; smaller units first leave the larger ones whole. */
function readUnits(name: string, level: number, gazetteer: Gazetteer): NamedPlace | undefined {
  if (name === '') return {};
  for (let at = level; at < levels.length; at++) {
    const unit = levels[at];
    if (!unit) continue;
    for (let length = Math.min(name.length, 12); length >= 2; length--) {
      const full = toKnown(name.slice(0, length), unit, gazetteer, length === name.length);
      if (full === undefined) continue;
      const rest = readUnits(name.slice(length), at + 1, gazetteer);
      if (rest) return { [unit]: full, ...rest };
    }
  }
  return undefined;
}

function toKnown(
  name: string,
  unit: (typeof levels)[number],
  gazetteer: Gazetteer,
  last: boolean,
): string | undefined {
  const { byProvince, byCity, byCounty, byTown } = gazetteer;
  const index = { province: byProvince, city: byCity, county: byCounty, town: byTown }[unit];
  if (index.has(name)) return name;
  if (unit === 'county') return toAutonomous(name, gazetteer);
  if (last) return undefined;
  if (unit === 'province')
    return ['省', '市', '自治区'].map((end) => name + end).find((full) => index.has(full));
  return unit === 'city' && index.has(`${name}市`) ? `${name}市` : undefined;
}

/** The full name of an autonomous county that a name leaves the peoples out of, where there is one alone. */
function toAutonomous(name: string, { autonomous }: Gazetteer): string | undefined {
  const [, stem] = /^(.{2,}?)(?:自治)?[县旗]$/.exec(name) ?? [];
  if (stem === undefined) return undefined;
  const found = autonomous.filter((full) => full.startsWith(stem));
  return found.length === 1 ? found[0] : undefined;
}

/** The last unit of a name that the gazetteer doesn't know: `某县青石镇` is 青石镇 of 某县. */
function readUnknown(name: string): NamedPlace | undefined {
  const parts =
    /^(?:(?<province>[^省]{2,8}(?:省|自治区)))?(?:(?<city>[^市盟]{1,8}(?:市|自治州|盟|地区)))?(?:(?<county>[^县区旗]{1,8}(?:县|区|旗)|[^县区旗]{2,12}(?:开发|高新|度假|示范|管理|园)区))?(?<town>.{1,8}(?:镇|乡|街道|苏木|[农林牧]场)|.{2,12}族乡)?$/u.exec(
      name,
    )?.groups;
  if (!parts) return undefined;
  const found: NamedPlace = {};
  for (const unit of levels) {
    const part = parts[unit];
    if (part !== undefined && endings[unit].test(part)) found[unit] = part;
  }
  // A city alone is the one that reports: of a county's rank as far as can be told.
  if (found.city !== undefined && found.county === undefined && found.town === undefined)
    return { ...(found.province !== undefined && { province: found.province }), county: found.city };
  return (found.town ?? found.county) ? found : undefined;
}
