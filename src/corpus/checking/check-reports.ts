import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Diagnostic } from '../../diagnostics.ts';
import { createGazetteer, sayRefusal, takeReports } from '../../intake/index.ts';
import { createExaminer } from '../../examiner.ts';
import { gatherFiles } from '../adding/gather-files.ts';
import { toReportFacts } from '../adding/to-report-facts.ts';
import { readLexicons } from '../read-lexicons.ts';
import { readReports } from '../read-reports.ts';

/** A text with everything that is wrong with it. */
export interface Checked {
  /** Path of the file; with `(2 of 3)` for a report of a compilation. */
  file: string;
  /** As it was read: what the offsets of the diagnostics count in. */
  text: string;
  diagnostics: readonly Diagnostic[];
}

/** What came of one text: its diagnostics, or why it could not be read. */
export type CheckResult = Checked | { file: string; refused: string };

/**
 * Checks reports of content by their ids, and reports of any file without taking them in; everything in content where
 * nothing is asked for.
 *
 * @param asked ids and paths; an id is looked for first.
 * @throws DocumentFault where content itself is at fault.
 */
export async function* checkReports(
  asked: readonly string[],
  content = 'content',
): AsyncGenerator<CheckResult> {
  const parse = createExaminer(readLexicons(content));
  const folder = join(content, 'reports');
  const toPath = (id: string) => join(folder, `${id}.txt`);
  const isId = (name: string) => !/[/\\]/.test(name) && existsSync(toPath(name));
  const ids = asked.filter(isId);
  const reports =
    ids.length > 0 || asked.length === 0 ? readReports(folder, { onDraft: () => undefined }) : [];
  for (const { text, facts } of reports)
    if (asked.length === 0 || ids.includes(facts.id))
      yield { file: toPath(facts.id), text, diagnostics: parse(text, facts).diagnostics };
  const paths = asked.filter((name) => !ids.includes(name));
  if (paths.length === 0) return;
  const gazetteer = createGazetteer(readFileSync(join(content, 'places.txt'), 'utf8'));
  for (const { name, read } of gatherFiles(paths)) {
    let source;
    try {
      source = read();
    } catch {
      yield { file: name, refused: 'Unexpected name, expected the id of a report or a file' };
      continue;
    }
    for await (const taken of takeReports(source, gazetteer)) {
      if ('refusal' in taken) {
        yield { file: taken.name, refused: sayRefusal(taken.refusal.code, 'en').reason };
        continue;
      }
      const file =
        taken.of > 1 ? `${taken.name} (${String(taken.number)} of ${String(taken.of)})` : taken.name;
      const { diagnostics } = parse(taken.text, toReportFacts('draft', taken.facts));
      yield { file, text: taken.text, diagnostics };
    }
  }
}
