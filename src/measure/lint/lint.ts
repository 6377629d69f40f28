import type { Diagnostic, Finding, RuleOf } from '../../diagnostics.ts';
import { parserRules, runRules } from '../../diagnostics.ts';
import { artifact } from './artifact.ts';
import { lostCharacter } from './lost-character.ts';
import type { MeasureLintInput } from './types.ts';

/** The rules about the numbers of a report, by id. */
const lintRules: Record<RuleOf<'measure'>, (input: MeasureLintInput) => Finding[]> = {
  'lost-character': lostCharacter,
  artifact,
};

/** Runs every rule about numbers over what was measured. */
export function lint(input: MeasureLintInput): Diagnostic[] {
  return runRules(parserRules, lintRules, input);
}
