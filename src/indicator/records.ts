import type { Diagnostic } from '../diagnostics.ts';
import type { Quantity } from '../measure/types.ts';
import { misleadingRules, sectionAt } from '../report/index.ts';
import type { ParsedReport } from '../report/types.ts';
import { monthsOf } from './months.ts';
import { resolve } from './resolve.ts';
import { confidenceOf } from './confidence.ts';
import type { Named } from './thing.ts';
import type { Catalogue, IndicatorRecord } from './types.ts';
import { yearOf } from './year.ts';

/**
 * The published rows of a report's quantities, in text order, ids `<report>-q<start>`: an id can only ever mean the
 * same characters, for a text never changes.
 *
 * Section, part and topic are those of the deepest section that the quantity stands in; before the first section
 * they are the first section's id, `opening` and `general`.
 *
 * @param thingOf names the measured thing; without it every `thing` is null.
 */
export function toRecords(
  report: Pick<ParsedReport, 'meta' | 'blocks' | 'sections' | 'diagnostics'>,
  quantities: readonly Quantity[],
  catalogue: Catalogue,
  thingOf: (quantity: Named) => string | null = () => null,
): IndicatorRecord[] {
  const defects = report.diagnostics.filter(({ rule }) => rule in misleadingRules);
  const resolutions = quantities.map((quantity) => resolve(quantity, catalogue));
  let block = 0;
  const idOf = ({ start }: Quantity) => `${report.meta.id}-q${start}`;
  return resolutions.map((own, index): IndicatorRecord => {
    const quantity = quantities[index] as Quantity;
    const section = sectionAt(report.sections, quantity.start);
    while ((report.blocks[block]?.end ?? Infinity) <= quantity.start) block += 1;
    const whole = quantities[quantity.of ?? -1];
    const ofWhole = resolutions[quantity.of ?? -1];
    // A rate of what is only a part of the town's figure is not the town's, either.
    const resolution = ofWhole && 'missing' in ofWhole && ofWhole.missing === 'subset' ? ofWhole : own;
    return {
      id: idOf(quantity),
      report: report.meta.id,
      section: section?.id ?? report.sections[0]?.id ?? '',
      paragraph: report.blocks[block]?.id ?? '',
      part: section?.part ?? 'opening',
      topic: section?.topic ?? 'general',
      start: quantity.start,
      end: quantity.end,
      quote: quantity.quote,
      value: quantity.value,
      unit: quantity.unit,
      baseValue: quantity.baseValue,
      baseUnit: quantity.baseUnit,
      kind: quantity.kind,
      bound: quantity.bound,
      ...(quantity.rangeEnd && { rangeEnd: quantity.rangeEnd }),
      status: quantity.status,
      period: quantity.period,
      year: yearOf(quantity, report.meta).year,
      months: monthsOf(quantity, quantity.sentence.slice(0, quantity.start - quantity.sentenceStart)),
      name: quantity.name,
      indicator: 'indicator' in resolution ? resolution.indicator : null,
      scope: 'indicator' in resolution ? resolution.scope : null,
      thing: thingOf(quantity),
      of: whole ? idOf(whole) : null,
      confidence: confidenceOf({ ...quantity.evidence, defect: hasDefect(quantity, defects) ? 1 : 0 }),
      reviewed: null,
      original: null,
      sentence: quantity.sentence,
    };
  });
}

/** Whether a defect stands in the sentence of a quantity. */
function hasDefect({ sentence, sentenceStart }: Quantity, defects: readonly Diagnostic[]): boolean {
  const until = sentenceStart + sentence.length;
  return defects.some(({ start, end }) => start <= until && end >= sentenceStart);
}
