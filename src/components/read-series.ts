import { toSeries } from '../series/index.ts';
import type { RecordSeries } from '../series/index.ts';
import { readCorpus } from '../corpus/index.ts';
import type { Indicator } from '../indicator/types.ts';
import { routes } from './routes.ts';

const known = new Map<string, RecordSeries>();

/** What the corpus says of one of its indicators, worked out once a build. */
export function readSeries(indicator: Indicator): RecordSeries {
  const series = known.get(indicator.id) ?? toSeries(readCorpus(), indicator, routes);
  known.set(indicator.id, series);
  return series;
}
