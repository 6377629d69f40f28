import {
  findConflict,
  listMissing,
  Refusal,
  takeReports,
  toReportFacts,
  withGiven,
} from '../../../intake/index.ts';
import type {
  FactConflict,
  FactName,
  FoundFacts,
  Gazetteer,
  GivenFacts,
  SourceFile,
  TakenReport,
} from '../../../intake/index.ts';
import type { ReportDocument } from '../../../examiner.ts';
import type { OnSite, OwnReport, ReadAnswer, Views } from '../types.ts';
import { findOnSite } from './find-on-site.ts';
import { isSurelySimplified } from './is-surely-simplified.ts';
import { readingDepths } from './library.ts';
import type { ReadingDepth, SiteLibrary } from './library.ts';
import { lookOver, readStructure } from './look-over.ts';
import type { Overview } from './look-over.ts';
import { toFacts } from './to-facts.ts';
import { toGiven } from './to-given.ts';
import type { Depth } from './view.ts';

/** A report that was read, and what it was read from. */
export interface Kept {
  taken: Pick<TakenReport, 'name' | 'number' | 'of' | 'text' | 'notes' | 'origin' | 'rival' | 'sidecar'>;
  found: FoundFacts;
  conflict: FactConflict | undefined;
  onSite: OnSite | undefined;
  overview: Overview;
  /** What was read of it so far, by how deep. */
  readings: Partial<Record<ReadingDepth, ReportDocument>>;
}

type Means = Pick<SiteLibrary, 'openReader' | 'places' | 'told' | 'today' | 'readCMap'>;

/** Reads files by the code that the site is built with, and keeps what was read; ids count on from file to file. */
export function createReader({ openReader, places, told, today, readCMap }: Means) {
  const kept = new Map<string, Kept>();
  let count = 0;
  /** A report that is read so deep at least; before its numbers are, its text by parts and headings alone. */
  const see = async (id: string, depth: Depth): Promise<ReportDocument> => {
    const one = kept.get(id)!;
    const to = isSurelySimplified(one.taken.text) ? depth : 'whole';
    const enough = readingDepths[to === 'structure' ? 'numbers' : to];
    const known = enough.map((way) => one.readings[way]).find((reading) => reading !== undefined);
    if (known) return known;
    if (to === 'structure') {
      const structure = readStructure(...toInput(id, one));
      return withNames({ ...structure, textKind: one.overview.textKind, records: [] }, one);
    }
    const document = withNames((await openReader[to]())(...toInput(id, one)), one);
    const { meta, source, blocks, textKind, records } = document;
    one.overview = { meta, source, blocks, textKind, records: records.length };
    one.readings[to] = document;
    return document;
  };
  // A stand-in for a town would be taken for its name: every other town were another place
  const toInput = (id: string, { taken, found }: Kept) =>
    [taken.text, toReportFacts(id, found, today)] as const;
  const keep = async (id: string, taken: Kept['taken'], found: FoundFacts): Promise<OwnReport> => {
    const facts = toFacts(id, found, today);
    const overview = lookOver(taken.text, facts);
    const find = (gazetteer: Gazetteer) => findConflict(taken, found, gazetteer);
    const conflict = await (typeof places === 'function' ? places(find) : find(places));
    const onSite = findOnSite(told(), taken.text, found.statedYear && facts);
    kept.set(id, { taken, found, conflict, onSite, overview, readings: {} });
    if (!isSurelySimplified(taken.text)) await see(id, 'whole');
    return toOwnReport(id, kept.get(id)!);
  };
  const read = async function* (file: SourceFile): AsyncGenerator<ReadAnswer> {
    for await (const taken of takeReports(file, places, readCMap)) {
      if ('refusal' in taken) {
        yield { type: 'refused', file: taken.name, ...(await say(taken.refusal)) };
        continue;
      }
      const stated = await readBeside(taken.sidecar);
      const isSound = !(stated instanceof Refusal);
      if (!isSound) {
        delete taken.sidecar;
        yield { type: 'refused', file: taken.name, ...(await say(stated)) };
      }
      count += 1;
      const facts = isSound ? withGiven(taken.facts, stated) : taken.facts;
      yield { type: 'report', report: await keep(`own-${count}`, taken, facts) };
    }
    yield { type: 'done', file: file.name };
  };
  return {
    kept: kept as ReadonlyMap<string, Kept>,
    read,
    see,
    /** A report with what is wrong with it, as lists and heads show it. */
    async show(id: string): Promise<OwnReport> {
      await see(id, 'checks');
      return toOwnReport(id, kept.get(id)!);
    },
    /** Reads a report again with facts that a reader corrected; an empty one is taken away. */
    async correct(id: string, facts: Views['correct']['given']): Promise<OwnReport> {
      const { taken, found } = kept.get(id)!;
      // Who names the town has chosen between two
      const { rival, ...chosen } = taken;
      const one = facts.townFull || rival === undefined ? chosen : taken;
      return keep(id, one, withGiven(found, toGiven(facts)));
    },
    forget(id: string): void {
      kept.delete(id);
    },
  };
}

/** What is wrong with a file and what to do; the words come with the first. */
async function say({ code }: Refusal): Promise<{ reason: string; advice: string }> {
  const { sayRefusal } = await import('../../../intake/words/index.ts');
  return sayRefusal(code, 'zh');
}

/** What contradicts itself in a report, and what to do; nothing has no words. */
async function sayConflicts(conflict: FactConflict | undefined): Promise<string[]> {
  if (!conflict) return [];
  const { sayConflict } = await import('../../../intake/words/index.ts');
  const { reason, advice } = sayConflict(conflict, 'zh');
  return [`${reason}，${advice}。`];
}

/** What reading did; a plain text has nothing to tell. */
async function sayNotes(notes: Kept['taken']['notes']): Promise<string[]> {
  if (notes.length === 0) return [];
  const { sayNote } = await import('../../../intake/words/index.ts');
  return notes.map((note) => sayNote(note, 'zh'));
}

/** A report by the names that its list shows, stand-ins among them. */
function withNames(report: ReportDocument, { overview }: Kept): ReportDocument {
  const { town, townFull, kind } = overview.meta;
  return { ...report, meta: { ...report.meta, town, townFull, kind } };
}

/** The facts that a sidecar states, or why it is not read; what reads YAML comes with the first. */
async function readBeside(sidecar: string | undefined): Promise<GivenFacts | Refusal> {
  if (sidecar === undefined) return {};
  const { readStated } = await import('../../../intake/sidecar/index.ts');
  try {
    return readStated(sidecar);
  } catch (error) {
    if (error instanceof Refusal) return error;
    throw error;
  }
}

async function toOwnReport(
  id: string,
  { taken, found, conflict, onSite, overview, readings: { whole, checks = whole } }: Kept,
): Promise<OwnReport> {
  const { meta, source, records, textKind } = overview;
  const read: OwnReport['read'] = {};
  for (const name of Object.keys(found) as FactName[]) {
    const fact = found[name];
    if (fact) read[name] = { value: fact.value, quote: fact.quote };
  }
  return {
    id,
    file: taken.of > 1 ? `${taken.name}（第${taken.number}份，共${taken.of}份）` : taken.name,
    read,
    missing: listMissing(found),
    conflicts: await sayConflicts(conflict),
    notes: await sayNotes(taken.notes),
    ...{ meta, source, records, textKind, onSite },
    isExamined: checks !== undefined,
    diagnostics: checks?.diagnostics ?? [],
  };
}
