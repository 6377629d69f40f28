import { listMissing, sayNote, sayRefusal, takeReports, withGiven } from '../../../intake/index.ts';
import type { FactName, FoundFacts, TakenReport } from '../../../intake/index.ts';
import type { ReportDocument } from '../../../examiner.ts';
import type { OwnReport, ReadAnswer, Views } from '../types.ts';
import type { SiteLibrary } from './library.ts';
import { toFacts } from './to-facts.ts';
import { toGiven } from './to-given.ts';

/** A report that was read, and what it was read from. */
export interface Kept {
  taken: Pick<TakenReport, 'name' | 'number' | 'of' | 'text' | 'notes' | 'origin'>;
  found: FoundFacts;
  document: ReportDocument;
}

/** Reads files by the code that the site is built with, and keeps what was read; ids count on from file to file. */
export function createReader({
  parse,
  gazetteer,
  today,
  readCMap,
}: Pick<SiteLibrary, 'parse' | 'gazetteer' | 'today' | 'readCMap'>) {
  const kept = new Map<string, Kept>();
  let count = 0;
  const keep = (id: string, taken: Kept['taken'], found: FoundFacts): OwnReport => {
    const document = parse(taken.text, toFacts(id, found, today));
    kept.set(id, { taken, found, document });
    return toOwnReport(id, kept.get(id)!);
  };
  const read = async function* (file: { name: string; bytes: Uint8Array }): AsyncGenerator<ReadAnswer> {
    for await (const taken of takeReports(file, gazetteer, readCMap)) {
      if ('refusal' in taken) {
        yield { type: 'refused', file: taken.name, ...sayRefusal(taken.refusal.code, 'zh') };
        continue;
      }
      count += 1;
      yield { type: 'report', report: keep(`own-${count}`, taken, taken.facts) };
    }
    yield { type: 'done', file: file.name };
  };
  return {
    kept: kept as ReadonlyMap<string, Kept>,
    read,
    /** Reads a report again with facts that a reader corrected; an empty one is taken away. */
    correct(id: string, facts: Views['correct']['given']): OwnReport {
      const { taken, found } = kept.get(id)!;
      return keep(id, taken, withGiven(found, toGiven(facts)));
    },
    forget(id: string): void {
      kept.delete(id);
    },
  };
}

function toOwnReport(id: string, { taken, found, document }: Kept): OwnReport {
  const { meta, source, textKind, records, diagnostics } = document;
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
    notes: taken.notes.map((note) => sayNote(note, 'zh')),
    ...{ meta, source, textKind, diagnostics, records: records.length },
  };
}
