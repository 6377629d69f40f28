import { ruleLabels } from '../rule-texts.ts';
import { toMargin } from './margin.ts';
import type { NoteWriter } from './types.ts';

/** Writes what stands beside the text of a report whose numbers were read. */
export const noteWriter: NoteWriter = { toMargin, nameOf: (rule) => ruleLabels[rule] };
