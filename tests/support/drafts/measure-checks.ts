import type { Diagnostic } from '../../../src/diagnostics.ts';
import { readFileSync } from 'node:fs';
import {
  createGazetteer,
  type ReadDocument,
  splitDocument,
  toReportFacts,
} from '../../../src/intake/index.ts';
import { parseDocument } from '../parse.ts';
import { allFrames, buildDraft, type Draft, firstStock, type Stock } from './build-draft.ts';
import type { Frame } from './frame.ts';

const gazetteer = createGazetteer(readFileSync('content/places.txt', 'utf8'));

/** Examines a draft as the program does that checks a file: with the facts that its text tells, by the rules of all stages. */
export function checkDraft({ text }: Pick<Draft, 'text'>): readonly Diagnostic[] {
  const bytes = { name: 'draft.txt', encoding: 'utf-8', sha256: '', notes: [], text, around: '' };
  return splitDocument(bytes as unknown as ReadDocument, gazetteer).flatMap(
    (taken) => parseDocument(taken.text, toReportFacts('draft', taken.facts, new Date())).diagnostics,
  );
}

/** What came of a set of drafts, each with one fault. */
export interface Recall {
  named: number;
  of: number;
  /** Marks that touch nothing planted. */
  stray: number;
  missed: string[];
  strayed: string[];
}

/** Plants each frame so many times, and counts which are named: a mark or a related place touches what was planted. */
export function measureFrames(
  frames: readonly Frame[],
  times: number,
  seed = 1,
  stock: Stock = firstStock,
): Recall {
  const recall: Recall = { named: 0, of: 0, stray: 0, missed: [], strayed: [] };
  frames.forEach((frame, index) => {
    for (let round = 0; round < times; round += 1) {
      const draft = (stock.build ?? buildDraft)(seed * 7919 + index * 101 + round, frame, stock);
      const spans = draft.planted?.spans ?? [];
      const touches = ({ start, end }: { start: number; end: number }) =>
        spans.some((span) => start < span.end && span.start < end);
      const found = checkDraft(draft);
      const right = found.filter((one) => [one, ...(one.related ?? [])].some(touches));
      recall.of += 1;
      if (right.length > 0) recall.named += 1;
      else recall.missed.push(draft.planted?.quote ?? '');
      for (const one of found.filter((other) => !right.includes(other))) {
        recall.stray += 1;
        recall.strayed.push(
          `${one.rule}: ${draft.text.slice(Math.max(0, one.start - 30), one.end + 20)} · ${one.message}`,
        );
      }
    }
  });
  return recall;
}

/** Findings of clean drafts. */
export function measureClean(count: number, seed = 1, stock: Stock = firstStock): string[] {
  return Array.from({ length: count }, (_, at) =>
    (stock.build ?? buildDraft)(seed * 104729 + at, null, stock),
  ).flatMap((draft) =>
    checkDraft(draft).map(
      ({ rule, start, end, message }) =>
        `${rule}: ${draft.text.slice(Math.max(0, start - 30), end + 20)} · ${message}`,
    ),
  );
}

export { allFrames };
