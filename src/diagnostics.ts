/**
 * The leaf that every stage shares: what can be wrong with a source text, and the row that says so.
 *
 * A rule's id is the name of the file that reports it (`lint/lost-punctuation.ts` → `lost-punctuation`).
 */

/** How much a defect matters: `warning` may mislead a reader, `info` is cosmetic. */
export type Severity = 'info' | 'warning' | 'error';

/** A defect as a rule finds it. */
export interface Finding {
  /** UTF-16 offset into the source; equals `end` where something is missing from between two characters. */
  start: number;
  /** UTF-16 offset into the source, exclusive. */
  end: number;
  /** Plain Chinese sentence for a reader: what stands there, and what was expected. */
  message: string;
  /** The other side of what doesn't fit: the sentence said before, the sum's parts. */
  related?: readonly { start: number; end: number }[];
}

/** One defect of a source text, as published in `reports/<id>.json`. */
export interface Diagnostic extends Finding {
  /** Id of the rule, a key of one of the tables below. */
  rule: RuleId;
  severity: Severity;
}

/**
 * The stage whose rules look for a defect: at the lines of the text, at its sections, at the numbers in it, or, as a
 * sharp-eyed colleague would, at what doesn't fit together.
 */
export type LintStage = 'reading' | 'report' | 'measure' | 'check';

/** How a rule's findings are taken, and who looks for them; each stage has a table in which every one of its rules must stand. */
export type Rule = readonly [severity: Severity, ...stages: LintStage[]];

/** What every parser looks for, by the id of the rule: defects that a text is read otherwise for. */
export const parserRules = {
  artifact: ['info', 'report', 'measure'],
  'hard-wrapped': ['info', 'reading'],
  'lost-line-breaks': ['warning', 'reading'],
  'lost-punctuation': ['warning', 'report'],
  'lost-quotes': ['info', 'report'],
  'lost-character': ['warning', 'report', 'measure'],
  placeholder: ['warning', 'report'],
  watermark: ['warning', 'report'],
  'unbalanced-quote': ['warning', 'report'],
} as const satisfies Record<string, Rule>;

/** What an examiner looks for besides, by the id of the rule; apart, for a parser need not carry it. */
export const examinerRules = {
  'web-chrome': ['info', 'report'],
  'duplicate-title': ['info', 'report'],
  'no-headings': ['info', 'report'],
  'mixed-width-punctuation': ['info', 'report'],
  misspelling: ['info', 'report'],
  truncated: ['warning', 'report'],
  'year-conflict': ['error', 'report'],
  // By how sure: a day that no calendar has, parts above their whole and a rise to less are errors as they stand; where a rule
  // reckons with rounded figures, or matches names and lists, it warns.
  'growth-conflict': ['warning', 'check'],
  'parts-above-whole': ['error', 'check'],
  'parts-miss-total': ['warning', 'check'],
  'two-values': ['warning', 'check'],
  'shares-above-whole': ['warning', 'check'],
  'arithmetic-conflict': ['warning', 'check'],
  'year-misfit': ['warning', 'check'],
  'foreign-place': ['warning', 'check'],
  'pair-count': ['warning', 'check'],
  'repeated-text': ['warning', 'check'],
  'enumerator-gap': ['warning', 'check'],
  'announced-count': ['warning', 'check'],
  'unit-slip': ['warning', 'check'],
  'impossible-date': ['error', 'check'],
  'direction-conflict': ['error', 'check'],
  'completion-rate': ['warning', 'check'],
} as const satisfies Record<string, Rule>;

/** Id of every rule that any stage may report; `rule-texts.ts` has what readers are told of it. */
export type RuleId = keyof typeof parserRules | keyof typeof examinerRules;

/** Id of a rule that a stage looks for. */
export type RuleOf<Stage extends LintStage> = {
  [Id in RuleId]: Stage extends AllRules[Id][number] ? Id : never;
}[RuleId];
type AllRules = typeof parserRules & typeof examinerRules;

/**
 * Runs every rule of a table over what its stage has read; diagnostics come in text order, and at one place in that of
 * the table.
 *
 * @param rows how the findings of each are taken: {@link parserRules} or {@link examinerRules}.
 */
export function runRules<Id extends RuleId, Input>(
  rows: Readonly<Record<NoInfer<Id>, Rule>>,
  table: Readonly<Record<Id, (input: Input) => Finding[]>>,
  input: Input,
): Diagnostic[] {
  return (Object.keys(table) as Id[])
    .flatMap((rule) => table[rule](input).map((finding) => ({ rule, severity: rows[rule][0], ...finding })))
    .sort((a, b) => a.start - b.start || a.end - b.end);
}

/**
 * Ends a run because documents are at fault, not our code: `message` is a whole report with file, place, what was
 * expected and what to write, so scripts print it without a stack.
 */
export class DocumentFault extends Error {
  override name = 'DocumentFault';
}
