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

/** How a rule's findings are taken, and by whom they are looked for. */
export interface Rule {
  severity: Severity;
  /** Who looks for it; each stage has a table in which every one of its rules must stand. */
  stages: readonly LintStage[];
}

/** What every parser looks for, by the id of the rule: defects that a text is read otherwise for. */
export const parserRules = {
  artifact: { severity: 'info', stages: ['report', 'measure'] },
  'hard-wrapped': { severity: 'info', stages: ['reading'] },
  'lost-line-breaks': { severity: 'warning', stages: ['reading'] },
  'lost-punctuation': { severity: 'warning', stages: ['report'] },
  'lost-quotes': { severity: 'info', stages: ['report'] },
  'lost-character': { severity: 'warning', stages: ['report', 'measure'] },
  placeholder: { severity: 'warning', stages: ['report'] },
  watermark: { severity: 'warning', stages: ['report'] },
  'unbalanced-quote': { severity: 'warning', stages: ['report'] },
} as const satisfies Record<string, Rule>;

/** What an examiner looks for besides, by the id of the rule; apart, for a parser need not carry it. */
export const examinerRules = {
  'web-chrome': { severity: 'info', stages: ['report'] },
  'duplicate-title': { severity: 'info', stages: ['report'] },
  'no-headings': { severity: 'info', stages: ['report'] },
  'mixed-width-punctuation': { severity: 'info', stages: ['report'] },
  misspelling: { severity: 'info', stages: ['report'] },
  truncated: { severity: 'warning', stages: ['report'] },
  'year-conflict': { severity: 'error', stages: ['report'] },
  'growth-conflict': { severity: 'warning', stages: ['check'] },
  'parts-above-whole': { severity: 'warning', stages: ['check'] },
  'parts-miss-total': { severity: 'warning', stages: ['check'] },
  'two-values': { severity: 'warning', stages: ['check'] },
  'shares-above-whole': { severity: 'warning', stages: ['check'] },
  'arithmetic-conflict': { severity: 'warning', stages: ['check'] },
  'year-misfit': { severity: 'warning', stages: ['check'] },
  'foreign-place': { severity: 'warning', stages: ['check'] },
  'pair-count': { severity: 'warning', stages: ['check'] },
  'repeated-text': { severity: 'warning', stages: ['check'] },
  'enumerator-gap': { severity: 'warning', stages: ['check'] },
  'announced-count': { severity: 'warning', stages: ['check'] },
  'unit-slip': { severity: 'warning', stages: ['check'] },
  'impossible-date': { severity: 'warning', stages: ['check'] },
  'direction-conflict': { severity: 'warning', stages: ['check'] },
  'completion-rate': { severity: 'warning', stages: ['check'] },
} as const satisfies Record<string, Rule>;

/** Id of every rule that any stage may report; `rule-texts.ts` has what readers are told of it. */
export type RuleId = keyof typeof parserRules | keyof typeof examinerRules;

/** Id of a rule that a stage looks for. */
export type RuleOf<Stage extends LintStage> = {
  [Id in RuleId]: Stage extends AllRules[Id]['stages'][number] ? Id : never;
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
    .flatMap((rule) =>
      table[rule](input).map((finding) => ({ rule, severity: rows[rule].severity, ...finding })),
    )
    .sort((a, b) => a.start - b.start || a.end - b.end);
}

/**
 * Ends a run because documents are at fault, not our code: `message` is a whole report with file, place, what was
 * expected and what to write, so scripts print it without a stack.
 */
export class DocumentFault extends Error {
  override name = 'DocumentFault';
}
