import { x } from 'xastscript';
import { toXml } from 'xast-util-to-xml';
import type { ReportDocument } from '../../corpus/types.ts';
import type { Indicator } from '../../indicator/types.ts';
import { toTeiBody } from './to-tei-body.ts';
import { toTeiHeader } from './to-tei-header.ts';

/** What XML 1.0 has no sign for (https://www.w3.org/TR/xml/#charsets): control characters, half a surrogate pair. */
// eslint-disable-next-line no-control-regex -- these are what is looked for
const unwritable = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|\p{Surrogate}/gu;

/**
 * A report as TEI P5: its parts and sections as `div`, quantities as `measure`, defects as `note`, each with the id that
 * it has on the report's page, `p219`, `q219`, `s219`: where it begins in the source, in UTF-16 code units.
 *
 * Every character of titles, headings and paragraphs stands in it, but for those that XML cannot hold, which are `U+FFFD`.
 */
export function toTei(report: ReportDocument, indicators: readonly Indicator[]): string {
  const sound = { ...report, source: report.source.replaceAll(unwritable, '\uFFFD') };
  const named = new Set(report.records.flatMap(({ indicator }) => indicator ?? []));
  const root = x('TEI', { xmlns: 'http://www.tei-c.org/ns/1.0', 'xml:lang': 'zh-Hans' }, [
    toTeiHeader(
      sound,
      indicators.filter(({ id }) => named.has(id)),
    ),
    x('text', toTeiBody(sound)),
  ]);
  return `<?xml version="1.0" encoding="UTF-8"?>\n${toXml(root)}\n`;
}
