import type { ReportDocument } from '../corpus/types.ts';
import type { IndicatorRecord } from '../indicator/types.ts';
import { sectionAt } from '../report/index.ts';
import type { Section } from '../report/index.ts';
import { topics } from '../report/types.ts';
import type { Part, Topic } from '../report/types.ts';
import { toFullWidth } from '../text/full-width.ts';
import { splitSentences } from '../text/sentences.ts';
import { toCharactersAnchor } from '../url/index.ts';
import type { Routes } from '../url/index.ts';
import { toFlags } from './compare/to-flags.ts';
import { toYearLabel } from './year.ts';

/** A run of a target's sentence; with its record where it is a number that is aimed at. */
export interface TargetRun {
  text: string;
  record: IndicatorRecord | null;
  href: string | null;
}

/** One thing that a report sets out to do, in its own sentence. */
export interface Target {
  /** Offset of the sentence in its source. */
  start: number;
  /** The sentence, its punctuation widened as on the report's page, cut at its numbers. */
  runs: TargetRun[];
  /** How many numbers it aims at; 0 where it says in words alone what shall be done. */
  numbers: number;
  /** What goes with those numbers wherever they are shown: `数字矛盾`, `年份存疑`; what holds for the whole plan's year doesn't. */
  flags: string[];
  /** Opens the report with exactly this sentence marked. */
  href: string;
}

/** The targets of one topic; those of the year as a whole (主要预期目标) have none. */
export interface TargetGroup {
  topic: Topic | null;
  targets: Target[];
}

/** Parts that say what is to come. */
const ahead: readonly Part[] = ['targets', 'plan', 'self_building'];

/**
 * Words by which a sentence of a plan without any number still says what will be there: a term (`年内`, `6月底前`,
 * `上半年`), a promise (`力争`, `确保`), or an end that can be seen (`建成投用`, `竣工`, `实现全覆盖`, `争创`).
 */
const promise =
  /力争|争取|确保|年内|年底|[上下]半年|\d月(?:底|份|末|前)|季度(?:末|前|内)|完成|建成|竣工|开工|投产|投用|投入使用|投入运营|启动|启用|争创|创成|创建|全覆盖|清零|销号|达标/u;

/** What ends a sentence; a line break inside a paragraph is one of its wrapping. */
const stops = '。！？!?';

/**
 * What a report sets out to do, grouped: the aims of the year as a whole first, then by topic. A target is a sentence
 * that holds a number to come, wherever it stands, or one of the plan that promises something in words.
 */
export function toTargets(
  { meta, source, blocks, sections, records, diagnostics }: ReportDocument,
  routes: Routes,
): TargetGroup[] {
  const aims = records.filter(({ status }) => status === 'target');
  const usual = toYearLabel({ period: String(meta.planYear), status: 'target' }, meta).caution;
  const cautionOf = (record: IndicatorRecord): string[] => {
    const { caution } = toYearLabel(record, meta);
    return caution === null || caution === usual ? [] : [caution];
  };
  const targets = blocks.flatMap((block) => {
    if (block.kind !== 'paragraph') return [];
    return splitSentences(source.slice(block.start, block.end), stops).flatMap((range) => {
      const [start, end] = [block.start + range.start, block.start + range.end];
      const section = sectionAt(sections, start);
      const own = aims.filter((record) => record.start >= start && record.end <= end);
      const isAhead = section !== undefined && ahead.includes(section.part);
      const text = source.slice(start, end);
      if (own.length === 0 && !(isAhead && promise.test(text) && !isHeading(section, text))) return [];
      const target: Target = {
        start,
        runs: cut({ start, end }, own, source, (anchor) => routes.report(meta.id, anchor)),
        numbers: own.length,
        flags: [...new Set(own.flatMap((record) => [...toFlags(record, diagnostics), ...cautionOf(record)]))],
        href: routes.report(meta.id, toCharactersAnchor({ start, end })),
      };
      return [{ target, topic: section?.part === 'targets' ? null : (section?.topic ?? 'general') }];
    });
  });
  const groups = Map.groupBy(targets, ({ topic }) => topic);
  return [null, ...topics].flatMap((topic) => {
    const own = groups.get(topic)?.map(({ target }) => target) ?? [];
    return own.length > 0 ? [{ topic, targets: own }] : [];
  });
}

/** Whether a sentence is no more than the title of its section, with its enumerator. */
function isHeading({ title }: Section, text: string): boolean {
  return title !== null && text.includes(title) && text.length <= title.length + 6;
}

/** A sentence cut at the numbers that it aims at. */
function cut(
  { start, end }: { start: number; end: number },
  records: readonly IndicatorRecord[],
  source: string,
  link: (anchor: string) => string,
): TargetRun[] {
  const say = (from: number, to: number) => toFullWidth(source.slice(from, to)).replace(/\s*\n\s*/gu, '');
  const runs: TargetRun[] = [];
  let at = start;
  for (const record of records) {
    if (record.start < at) continue;
    if (record.start > at) runs.push({ text: say(at, record.start), record: null, href: null });
    runs.push({ text: say(record.start, record.end), record, href: link(`q${record.start}`) });
    at = record.end;
  }
  if (at < end) runs.push({ text: say(at, end), record: null, href: null });
  return runs;
}
