import type { FactName, FoundFacts, Gazetteer, GivenFacts, TakenReport } from '../../intake/index.ts';
import type { ReportDocument } from '../../examiner.ts';
import type { Gathered } from './gather-files.ts';
import type { Fault } from './judge-report.ts';
import type { Call } from './parse-call.ts';
import type { KnownReport } from './read-known.ts';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  createGazetteer,
  isFact,
  listMissing,
  Refusal,
  sayRefusal,
  takeReports,
  toReportFacts,
  withGiven,
} from '../../intake/index.ts';
import { readStated, toId, toSidecar } from '../../intake/sidecar/index.ts';
import { createExaminer } from '../../examiner.ts';
import { isReportId } from '../../url/index.ts';
import { sayUnknownKeys } from '../sidecar/say-unknown-keys.ts';
import { readCMap } from '../read-cmap.ts';
import { readLexicons } from '../lexicons/read-lexicons.ts';
import { keepEdits } from './keep-edits.ts';
import { judgeReport } from './judge-report.ts';
import { ownFacts } from './parse-call.ts';
import { readKnown, toFingerprint } from './read-known.ts';
import { finishPairs, writePair } from './write-pair.ts';

/** What became of one report, or of a file without any. */
export interface AddOutcome {
  /** Of the file; `汇编.txt (2 of 3)` for a report of a compilation. */
  name: string;
  id?: string;
  facts?: FoundFacts;
  missing?: FactName[];
  document?: ReportDocument;
  notes?: TakenReport['notes'];
  /** Why it was not taken. */
  refused?: Pick<Fault, 'reason' | 'advice'>;
}

/** What a run needs besides its call. */
export interface AddingContext {
  /** Folder of content. */
  content: string;
  files: readonly Gathered[];
  /** Asks a person for a fact; undefined where nobody is there. An empty answer leaves the fact open. */
  ask?: (fact: FactName, report: string) => Promise<string>;
  /** Told before each file. */
  onFile?: (number: number, name: string) => void;
}

/**
 * Takes the reports of files into `content/reports`: each is judged, gets an id and a sidecar, and is written as a pair; a
 * report that is refused stops no other.
 *
 * @returns what became of each, in the order of the files.
 */
export async function addReports(
  call: Call,
  { content, files, ask, onFile }: AddingContext,
): Promise<AddOutcome[]> {
  const folder = join(content, 'reports');
  if (!call.dryRun) finishPairs(folder);
  const gazetteer = createGazetteer(readFileSync(join(content, 'places.txt'), 'utf8'));
  const parse = createExaminer(readLexicons(content));
  const known = readKnown(folder);
  const outcomes: AddOutcome[] = [];
  for (const [index, file] of files.entries()) {
    onFile?.(index + 1, file.name);
    for await (const report of takeFile(file, gazetteer)) {
      if ('refused' in report) outcomes.push(report);
      else {
        const several = files.length > 1 || report.of > 1;
        outcomes.push(
          await addReport(report, several ? withoutOwn(call) : call, {
            folder,
            gazetteer,
            parse,
            known,
            ask,
          }),
        );
      }
    }
  }
  return outcomes;
}

/** A call for several reports gives none of them an id, a town or a title. */
function withoutOwn(call: Call): Call {
  const facts = Object.entries(call.facts).filter(([name]) => !ownFacts.includes(name as FactName));
  return { ...call, id: undefined, facts: Object.fromEntries(facts) };
}

async function* takeFile(
  file: Gathered,
  gazetteer: Gazetteer,
): AsyncGenerator<TakenReport | Required<Pick<AddOutcome, 'name' | 'refused'>>> {
  let source;
  try {
    source = file.read();
  } catch (error) {
    const reason = `Unexpected file that can't be read, expected one: ${error instanceof Error ? error.message : String(error)}`;
    yield { name: file.name, refused: { reason, advice: 'check its name and its rights' } };
    return;
  }
  for await (const taken of takeReports(source, gazetteer, readCMap)) {
    if ('refusal' in taken) yield { name: taken.name, refused: sayRefusal(taken.refusal.code, 'en') };
    else yield taken;
  }
}

interface Room {
  folder: string;
  gazetteer: Gazetteer;
  parse: ReturnType<typeof createExaminer>;
  /** Grows as reports are taken. */
  known: KnownReport[];
  ask: AddingContext['ask'];
}

async function addReport(report: TakenReport, call: Call, room: Room): Promise<AddOutcome> {
  const name =
    report.of > 1 ? `${report.name} (${String(report.number)} of ${String(report.of)})` : report.name;
  const stated = readBeside(report.sidecar);
  if (stated instanceof Refusal) return { name, refused: sayRefusal(stated.code, 'en') };
  const unknown = sayUnknownKeys(report.sidecar ?? '');
  if (unknown !== undefined)
    return { name, refused: { reason: unknown, advice: 'mend the .yaml beside the text, or leave it out' } };
  const found = await complete(withGiven(report.facts, { ...stated, ...call.facts }), name, room.ask);
  const judged = call.facts.townFull ? { text: report.text } : report;
  const fault = judgeReport(judged, found, room.known, room.gazetteer);
  if (fault && !(call.force && fault.forcible)) return { name, facts: found, refused: fault };
  const id = call.id ?? chooseId(found, room.known, call.force);
  if (!call.force && room.known.some((one) => one.id === id))
    return {
      name,
      facts: found,
      refused: {
        reason: `Unexpected id ${id} that is taken, expected a new one`,
        advice: 'give another --id, or take its place with --force',
      },
    };
  const { sidecar, facts } = layOut(report, found, call, join(room.folder, `${id}.yaml`));
  if (!call.dryRun) {
    try {
      writePair(room.folder, id, report.text, sidecar);
    } catch (error) {
      const reason = `Unexpected failure of the disk: ${error instanceof Error ? error.message : String(error)}`;
      return {
        name,
        facts,
        refused: { reason, advice: 'make room or check the rights of content/reports, then add it again' },
      };
    }
  }
  room.known.push(toKnown(id, facts, report.text));
  return {
    name,
    id,
    facts,
    missing: listMissing(facts),
    notes: report.notes,
    document: room.parse(report.text, toReportFacts(id, facts, new Date())),
  };
}

/** The facts that a report's sidecar states, or why it is refused. */
function readBeside(sidecar = ''): GivenFacts | Refusal {
  try {
    return readStated(sidecar);
  } catch (error) {
    if (error instanceof Refusal) return error;
    throw error;
  }
}

/** Asks for what is missing, where somebody is there to answer. */
async function complete(facts: FoundFacts, name: string, ask: AddingContext['ask']): Promise<FoundFacts> {
  if (!ask) return facts;
  const answers: Call['facts'] = {};
  for (const fact of listMissing(facts)) {
    const answer = (await ask(fact, name)).trim();
    const isYear = fact.endsWith('Year');
    const value = isYear ? Number(answer) : answer;
    if (isFact(fact, value)) answers[fact] = { value, quote: answer, from: 'text' };
  }
  return withGiven(facts, answers);
}

/** A new id; with `--force` that of the report whose place is taken. */
function chooseId(facts: FoundFacts, known: readonly KnownReport[], force: boolean): string {
  const own = {
    town: facts.town?.value ?? '',
    county: facts.county?.value ?? '',
    year: facts.statedYear?.value ?? 0,
  };
  const former = known.find(
    (one) =>
      one.town === own.town && one.county === own.county && one.statedYear === own.year && isReportId(one.id),
  );
  if (force && former) return former.id;
  return toId(own, new Map(known.map((one) => [one.id, one])));
}

/** The sidecar; of one that is there already, what a person wrote stays. */
function layOut(
  { origin, sidecar: beside }: TakenReport,
  facts: FoundFacts,
  call: Call,
  path: string,
): { sidecar: string; facts: FoundFacts } {
  const fresh = toSidecar(facts, origin, beside);
  if (!existsSync(path)) return { sidecar: fresh, facts };
  return keepEdits(readFileSync(path, 'utf8'), fresh, facts, Object.keys(call.facts) as FactName[]);
}

function toKnown(id: string, facts: FoundFacts, text: string): KnownReport {
  const { town, townFull, county, statedYear, kind } = facts;
  return {
    id,
    town: town?.value ?? '',
    townFull: townFull?.value ?? '',
    county: county?.value ?? '',
    statedYear: statedYear?.value ?? null,
    kind: kind?.value ?? '',
    fingerprint: toFingerprint(text),
  };
}
