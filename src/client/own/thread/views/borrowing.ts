import { createGazetteer } from '../../../../intake/index.ts';
import { fetchChecked } from '../../../../url/index.ts';
import { createLibrary, findBorrowed, reportAt } from '../../../../verify/index.ts';
import { loadLibrary } from '../../../verify/load-library.ts';
import type { View } from '../view.ts';

/** 谁的话: what of a draft stands word for word in the site's reports and in a reader's others, and other places' names. */
export const borrowing: View<'borrowing'> = async (report, others, { routes }) => {
  const { meta, source } = report;
  const counties = await fetchChecked(routes.own('counties.bin'), { isSealed: true });
  // Without a connection the reader's own files are all that is there.
  const known = await loadLibrary(source, routes, others).catch(() => null);
  const library = known ?? createLibrary(others);
  const { borrowed, share } = findBorrowed(
    { source, townFull: meta.townFull, year: meta.statedYear },
    library,
  );
  const own = [meta.county, meta.city, meta.province, meta.townFull];
  const names = new Set([
    ...createGazetteer(new TextDecoder('gb18030').decode(counties)).counties.flatMap(({ county, city }) => [
      county,
      city,
    ]),
    ...library.shelves.map((shelf) => shelf.report.townFull),
  ]);
  const foreign = Array.from(names)
    .filter((name) => name.length >= 3 && !own.some((one) => one.includes(name)))
    .flatMap((name) => {
      const at = source.indexOf(name);
      return at < 0 ? [] : [{ start: at, end: at + name.length }];
    })
    .sort((a, b) => a.start - b.start);
  return {
    share,
    isWhole: known !== null,
    borrowed: borrowed.map(({ start, end, isFormula, sources }) => ({
      start,
      end,
      isFormula,
      sources: sources.slice(0, 4).map((place) => {
        const { id, townFull, year } = reportAt(library, place);
        return { report: id, name: `${townFull}${year}年`, start: place.start, end: place.end };
      }),
    })),
    foreign,
  };
};
