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
  drafts: number;
  /** Marks that touch nothing planted. */
  stray: number;
  missed: string[];
  strayed: string[];
}

/** Faults of as many kinds that one draft has at most, so that a desk takes fewer drafts. */
const together = 5;

/**
 * Plants each frame so many times, and counts which are named: a mark or a related place touches what was planted. A
 * draft has one fault or, if `packed`, some of different kinds that stand apart.
 */
export function measureFrames(
  frames: readonly Frame[],
  { times = 1, seed = 1, packed = false }: { times?: number; seed?: number; packed?: boolean } = {},
  stock: Stock = firstStock,
): Recall {
  const recall: Recall = { named: 0, of: 0, drafts: 0, stray: 0, missed: [], strayed: [] };
  packFrames(frames, packed ? together : 1).forEach((plants, index) => {
    for (let round = 0; round < times; round += 1) {
      const draft = (stock.build ?? buildDraft)(seed * 7919 + index * 101 + round, plants, stock);
      const found = checkDraft(draft);
      const right = new Set<Diagnostic>();
      for (const { spans, quote } of draft.planted) {
        const own = found.filter((one) =>
          [one, ...(one.related ?? [])].some(({ start, end }) =>
            spans.some((span) => start < span.end && span.start < end),
          ),
        );
        for (const one of own) right.add(one);
        recall.of += 1;
        if (own.length > 0) recall.named += 1;
        else recall.missed.push(quote);
      }
      recall.drafts += 1;
      for (const one of found.filter((other) => !right.has(other))) {
        recall.stray += 1;
        recall.strayed.push(
          `${one.rule}: ${draft.text.slice(Math.max(0, one.start - 30), one.end + 20)} · ${one.message}`,
        );
      }
    }
  });
  return recall;
}

/** Frames in groups of so many, each of different kinds, and no two of those that write lists. */
export function packFrames(frames: readonly Frame[], size: number): Frame[][] {
  const isList = ({ kind }: Frame) => kind === 'enumerator' || kind === 'announced';
  const groups: Frame[][] = [];
  for (const frame of frames) {
    const group = groups.find(
      (one) =>
        one.length < size &&
        one.every((other) => other.kind !== frame.kind && !(isList(other) && isList(frame))),
    );
    if (group) group.push(frame);
    else groups.push([frame]);
  }
  return groups;
}

/** Findings of clean drafts. */
export function measureClean(count: number, seed = 1, stock: Stock = firstStock): string[] {
  return Array.from({ length: count }, (_, at) =>
    (stock.build ?? buildDraft)(seed * 104729 + at, [], stock),
  ).flatMap((draft) =>
    checkDraft(draft).map(
      ({ rule, start, end, message }) =>
        `${rule}: ${draft.text.slice(Math.max(0, start - 30), end + 20)} · ${message}`,
    ),
  );
}

export { allFrames };
