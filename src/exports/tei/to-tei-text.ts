import type { ElementContent } from 'xast';
import { x } from 'xastscript';
import type { ReportDocument } from '../../corpus/types.ts';
import type { Diagnostic } from '../../diagnostics.ts';
import type { IndicatorRecord } from '../../indicator/types.ts';
import { walkSections } from '../../report/index.ts';
import type { Block } from '../../report/index.ts';

/** What stands in a text at one place, or over a stretch of it. */
interface TeiMark {
  start: number;
  end: number;
  /** Of marks at one place: milestones, then measures, then notes. */
  rank: number;
  render: (words: string) => ElementContent;
}

const isText = ({ kind }: Block): boolean => kind === 'title' || kind === 'heading' || kind === 'paragraph';

/**
 * For each text of a report, by the place of its block, its words with the measures in it, the notes on it, and the milestones of sections that
 * begin inside; a defect between two texts is told at the end of the first. One pass over all of them.
 */
export function toTeiTexts({
  source,
  blocks,
  records,
  sections,
  diagnostics,
}: ReportDocument): ElementContent[][] {
  const texts = blocks.filter(isText);
  const marks: TeiMark[] = [];
  for (const record of records)
    marks.push({
      start: record.start,
      end: record.end,
      rank: 1,
      render: (words) => toMeasure(record, words),
    });
  for (const { id, start, form } of walkSections(sections))
    if (form !== 'line')
      marks.push({
        start,
        end: start,
        rank: 0,
        render: () => x('milestone', { unit: 'section', 'xml:id': id }),
      });
  let next = 0;
  for (const defect of [...diagnostics].sort((a, b) => a.start - b.start)) {
    while ((texts[next + 1]?.start ?? Infinity) <= defect.start) next += 1;
    const place = texts[next];
    if (place) marks.push(toNote(defect, place));
  }
  marks.sort((a, b) => a.start - b.start || a.rank - b.rank);
  next = 0;
  return blocks.map((block) => {
    if (!isText(block)) return [];
    const words: ElementContent[] = [];
    let at = block.start;
    const take = (end: number) => {
      if (end > at) words.push({ type: 'text', value: source.slice(at, end) });
      at = Math.max(at, end);
    };
    // A note at the very end is this block's, a milestone or measure there the next one's
    for (let mark = marks[next]; mark && isBefore(mark, block); mark = marks[next]) {
      next += 1;
      // What stands inside a measure stands behind it
      take(mark.start);
      words.push(mark.render(source.slice(Math.max(at, mark.start), mark.end)));
      at = Math.max(at, mark.end);
    }
    take(block.end);
    return words;
  });
}

const isBefore = ({ start, rank }: TeiMark, { end }: Block): boolean =>
  start < end || (start === end && rank === 2);

function toMeasure(record: IndicatorRecord, words: string): ElementContent {
  const { id, report, kind, status, value, unit, name, indicator, of } = record;
  const idOf = (own: string): string => own.slice(report.length + 1);
  return x(
    'measure',
    {
      'xml:id': idOf(id),
      type: kind,
      subtype: status,
      quantity: String(value),
      unit: unit === null ? null : unit.replaceAll(/\s/g, ''),
      commodity: name.trim() === '' ? null : name.trim(),
      ana: indicator === null ? null : `#i-${indicator}`,
      corresp: of === null ? null : `#${idOf(of)}`,
    },
    words,
  );
}

function toNote({ rule, severity, start, end, message }: Diagnostic, block: Block): TeiMark {
  const at = Math.min(Math.max(end, block.start), block.end);
  return {
    start: at,
    end: at,
    rank: 2,
    render: () => x('note', { type: 'defect', subtype: rule, n: `${start}-${end}`, rend: severity }, message),
  };
}
