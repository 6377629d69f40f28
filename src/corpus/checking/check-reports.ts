import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Diagnostic, DocumentFault } from '../../diagnostics.ts';
import type { ReportFacts, TextKindReading } from '../../report/index.ts';
import { createGazetteer, sayRefusal, takeReports, toReportFacts } from '../../intake/index.ts';
import { createExaminer } from '../../examiner.ts';
import { gatherFiles } from '../adding/gather-files.ts';
import { readCMap } from '../read-cmap.ts';
import { readLexicons } from '../lexicons/read-lexicons.ts';
import { readReports } from '../read-reports.ts';
import type { UnfinishedReport } from '../read-reports.ts';

/** A text with everything that is wrong with it. */
export interface Checked {
  /** Path of the file; with `(2 of 3)` for a report of a compilation. */
  file: string;
  /** As it was read: what the offsets of the diagnostics count in. */
  text: string;
  diagnostics: readonly Diagnostic[];
  /** What the text is: complete, cut, a news story … */
  textKind: TextKindReading;
  /** Of a draft in content, the facts that its sidecar lacks. */
  missing?: readonly string[];
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
  const today = new Date();
  const folder = join(content, 'reports');
  const toPath = (id: string) => join(folder, `${id}.txt`);
  const isId = (name: string) => !/[/\\]/.test(name) && existsSync(toPath(name));
  const ids = asked.filter(isId);
  const isAsked = (id: string) => asked.length === 0 || ids.includes(id);
  const toChecked = (file: string, text: string, facts: ReportFacts) => {
    const { diagnostics, textKind } = parse(text, facts);
    return { file, text, diagnostics, textKind };
  };
  const drafts: UnfinishedReport[] = [];
  if (ids.length > 0 || asked.length === 0) {
    const faults: DocumentFault[] = [];
    const reports = readReports(folder, {
      onDraft: (draft) => drafts.push(draft),
      onFault: (fault) => faults.push(fault),
    });
    for (const { text, facts } of reports)
      if (isAsked(facts.id)) yield toChecked(toPath(facts.id), text, facts);
    // A neighbour that is at fault stops no other
    for (const { message } of faults) {
      const file = /^\S+/.exec(message)?.[0] ?? folder;
      if (asked.length === 0 || ids.some((id) => file.startsWith(join(folder, `${id}.`))))
        yield { file, refused: message };
    }
  }
  const unfinished = drafts.filter(({ id }) => isAsked(id));
  const paths = asked.filter((name) => !ids.includes(name));
  if (paths.length === 0 && unfinished.length === 0) return;
  const gazetteer = createGazetteer(readFileSync(join(content, 'places.txt'), 'utf8'));
  for (const { id, missing } of unfinished) {
    const bytes = new Uint8Array(readFileSync(toPath(id)));
    for await (const taken of takeReports({ name: toPath(id), bytes }, gazetteer))
      if (!('refusal' in taken))
        yield { ...toChecked(toPath(id), taken.text, toReportFacts(id, taken.facts, today)), missing };
  }
  for (const { name, read } of gatherFiles(paths)) {
    let source;
    try {
      source = read();
    } catch {
      yield { file: name, refused: 'Unexpected name, expected the id of a report or a file' };
      continue;
    }
    for await (const taken of takeReports(source, gazetteer, readCMap)) {
      if ('refusal' in taken) {
        yield { file: taken.name, refused: sayRefusal(taken.refusal.code, 'en').reason };
        continue;
      }
      const file =
        taken.of > 1 ? `${taken.name} (${String(taken.number)} of ${String(taken.of)})` : taken.name;
      yield toChecked(file, taken.text, toReportFacts('draft', taken.facts, today));
    }
  }
}
