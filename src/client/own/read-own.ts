import { createGazetteer, listMissing, sayNote, sayRefusal, takeReports } from '../../intake/index.ts';
import type { FactName } from '../../intake/index.ts';
import { createParser } from '../../parser.ts';
import type { FullLexicons } from '../../parser.ts';
import { renderReportTree } from '../../render/index.ts';
import type { Routes } from '../../url/index.ts';
import { toFacts } from './to-facts.ts';
import type { OwnReport, ReadAnswer, ReadFacts, ReadRequest } from './types.ts';

/** What reading needs besides the files. */
export interface Reading {
  lexicons: FullLexicons;
  /** Counties, as `createGazetteer` takes them. */
  places: string;
  routes: Routes;
  today: Date;
}

/** Makes a reader of files: the code that the site is built with, report by report; ids count on from file to file. */
export function createReader({ lexicons, places, routes, today }: Reading) {
  const parse = createParser(lexicons);
  const gazetteer = createGazetteer(places);
  // A link of an own report's number leads to its indicator; the site's charts know nothing of it.
  const links: Routes = { ...routes, indicatorOf: (indicator) => routes.indicator(indicator) };
  let count = 0;
  return async function* read(file: ReadRequest): AsyncGenerator<ReadAnswer> {
    for await (const taken of takeReports(file, gazetteer)) {
      if ('refusal' in taken) {
        yield { type: 'refused', file: taken.name, ...sayRefusal(taken.refusal.code, 'zh') };
        continue;
      }
      count += 1;
      const facts = toFacts(`own-${count}`, taken.facts, today);
      const document = parse(taken.text, facts);
      const report: OwnReport = {
        id: facts.id,
        file: taken.of > 1 ? `${taken.name}（第${taken.number}份，共${taken.of}份）` : taken.name,
        facts,
        read: toReadFacts(taken.facts),
        missing: listMissing(taken.facts),
        notes: taken.notes.map((note) => sayNote(note, 'zh')),
        source: document.source,
        records: document.records,
        diagnostics: document.diagnostics,
        body: renderReportTree(document, lexicons.catalogue, links).tree,
      };
      yield { type: 'report', report };
    }
    yield { type: 'done', file: file.name };
  };
}

function toReadFacts(found: Readonly<Partial<Record<FactName, { value: string | number; quote: string }>>>) {
  const entries = Object.entries(found).map(([name, { value, quote }]) => [name, { value, quote }]);
  return Object.fromEntries(entries) as ReadFacts;
}
