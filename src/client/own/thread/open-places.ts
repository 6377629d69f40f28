import { createGazetteer, joinPlaces, toPlacePart } from '../../../intake/index.ts';
import type { Gazetteer, PlaceIndex, WithPlaces } from '../../../intake/index.ts';
import { fetchChecked } from '../../../url/index.ts';
import type { Routes } from '../../../url/index.ts';

/** How the names end that the parts hold. */
const endings = { byCounty: /[县区市旗]$/, byTown: /[镇乡道木]$/ };

/** Words that end like the name of a place and are none: 区政府和镇, 认真落实区委, 得益于市委市. */
const words = /政府[和及与]|委[县区市]$|^(?:乡镇|在.|(?:积极|认真|配合|支持|得益|按照).*)$/;

/** The site's gazetteer, and what of it was fetched so far, where lines tell of the site's reports. */
export interface SitePlaces {
  places: WithPlaces;
  told: () => string;
}

/**
 * Opens the site's gazetteer, of which a text needs little: the parts that hold the names it asks for are fetched, and it is read
 * again, until it asks for none that isn't there. Where the browser keeps the whole, nothing is asked of anybody.
 *
 * @throws FetchFault where its cities can't be had. A part that can't be had is asked for again by the next text.
 */
export async function openPlaces(routes: Routes): Promise<SitePlaces> {
  const fetchText = async (part: number | string) =>
    toText(await fetchChecked(routes.own(`places/${part}.bin`), { isSealed: true }));
  const whole = await readKept(routes);
  if (whole !== undefined) {
    const gazetteer = createGazetteer(whole);
    return { places: (read) => read(gazetteer), told: () => whole };
  }
  const cities = await fetchText('cities');
  const parts = new Map<number, string>();
  let gazetteer = createGazetteer(cities);
  const places: WithPlaces = async (read) => {
    const tried = new Set<number>();
    for (;;) {
      const asked = new Set<number>();
      const found = read(watch(gazetteer, asked));
      const wanted = [...asked].filter((part) => !parts.has(part) && !tried.has(part));
      if (wanted.length === 0) return found;
      await Promise.all(
        wanted.map(async (part) => {
          tried.add(part);
          const text = await fetchText(part).catch(() => undefined);
          if (text !== undefined) parts.set(part, text);
        }),
      );
      gazetteer = createGazetteer(joinPlaces(cities, [...parts.values()]));
    }
  };
  return { places, told: () => [...parts.values()].join('\n') };
}

/** The gazetteer with a note of every part that a county or town is looked for in. */
function watch(gazetteer: Gazetteer, asked: Set<number>): Gazetteer {
  const toWatched = (by: keyof typeof endings): PlaceIndex => {
    const index = gazetteer[by];
    const note = (name: string) => {
      if (name.length > 1 && endings[by].test(name) && !words.test(name)) asked.add(toPlacePart(name));
      return name;
    };
    return { has: (name) => index.has(note(name)), get: (name) => index.get(note(name)) };
  };
  return { ...gazetteer, byCounty: toWatched('byCounty'), byTown: toWatched('byTown') };
}

/** The whole, where the browser keeps it; pages that are not served safely have no such place. */
async function readKept(routes: Routes): Promise<string | undefined> {
  if (!('caches' in globalThis)) return undefined;
  // It is kept with its hash behind its address
  const kept = await caches.match(routes.own('places/all.bin'), { ignoreSearch: true });
  return kept && toText(await kept.arrayBuffer());
}

const toText = (bytes: AllowSharedBufferSource) => new TextDecoder('gb18030').decode(bytes);
