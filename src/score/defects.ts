import type { GoldDefect } from '../corpus/gold/index.ts';
import type { Diagnostic, RuleId } from '../diagnostics.ts';
import type { DefectScore, ScoredDefects } from './types.ts';

/** Rules that mark one place for a whole report: said of it or not, wherever the annotator's example stands. */
const ofTheWhole: readonly RuleId[] = ['mixed-width-punctuation'];

/** A defect with its place in the source. */
type PlacedDefect = GoldDefect & { start: number; end: number };

/**
 * How well a report's diagnostics agree with the defects that a reader annotated, rule by rule.
 *
 * A diagnostic and an annotation are the same defect where they are of one rule and touch: an annotation quotes the
 * words around it. A rule that nobody annotated anything of and that reports nothing has no entry.
 */
export function scoreDefects(
  diagnostics: readonly Diagnostic[],
  gold: readonly GoldDefect[],
  source: string,
): ScoredDefects {
  const score: DefectScore = {};
  const faults: string[] = [];
  const entry = (rule: RuleId) =>
    (score[rule] ??= { recall: { right: 0, of: 0 }, precision: { right: 0, of: 0 } });
  const rows = gold.map((defect): PlacedDefect => {
    const start = source.indexOf(defect.context);
    if (start < 0) throw new Error(`annotated defect is not in the text: ${defect.context}`);
    return { ...defect, start, end: start + defect.context.length };
  });
  for (const row of rows) {
    const { recall } = entry(row.rule);
    recall.of += 1;
    if (diagnostics.some((one) => isSame(one, row))) recall.right += 1;
    else faults.push(`missed ${row.rule}: ${row.context}`);
  }
  for (const one of diagnostics) {
    const { precision } = entry(one.rule);
    precision.of += 1;
    if (rows.some((row) => isSame(one, row))) precision.right += 1;
    else faults.push(`spurious ${one.rule}: ${one.message}`);
  }
  return { score, faults };
}

function isSame(one: Diagnostic, row: PlacedDefect): boolean {
  return (
    one.rule === row.rule && (ofTheWhole.includes(row.rule) || (one.start <= row.end && row.start <= one.end))
  );
}

/** Scores of several reports added up, in the order of the rules as they come. */
export function sumDefects(scores: readonly DefectScore[]): DefectScore {
  const sum: DefectScore = {};
  for (const score of scores) {
    for (const [rule, rates] of Object.entries(score) as [RuleId, NonNullable<DefectScore[RuleId]>][]) {
      const all = (sum[rule] ??= { recall: { right: 0, of: 0 }, precision: { right: 0, of: 0 } });
      for (const measure of ['recall', 'precision'] as const) {
        all[measure].right += rates[measure].right;
        all[measure].of += rates[measure].of;
      }
    }
  }
  return sum;
}
