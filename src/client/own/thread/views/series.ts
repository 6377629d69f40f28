import type { IndicatorSeries } from '../../../../series/index.ts';
import { toDrawn, toSeries } from '../../../../series/index.ts';
import { fetchJson } from '../../../../url/index.ts';
import { toOwnRoutes } from '../own-routes.ts';
import type { View } from '../view.ts';

/** So many towns stand beside an own report; of more, those that come first on the site. */
const most = 24;

/** What a report says of an indicator, in the unit of the site's chart, and what the site's reports say beside it. */
export const series: View<'series'> = async (report, { indicator }, { openCatalogue, routes }) => {
  const known = (await openCatalogue()).find(({ id }) => id === indicator)!;
  const site = await fetchJson<IndicatorSeries>(routes.indicator(indicator, 'series.json'));
  const stating = site.towns.filter(({ points }) => points.length > 0);
  const ownRoutes = toOwnRoutes(routes, (id) => id === report.meta.id);
  const own = toSeries({ reports: [report] }, known, ownRoutes, stating.length > 0 ? site : undefined);
  const drawn = toDrawn(own);
  return { ...drawn, towns: [...drawn.towns, ...stating.slice(0, most)] };
};
