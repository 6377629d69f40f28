import type { OpenFact } from './list-open-facts.ts';
import type { ReportFacts } from '../report/index.ts';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { VFile } from 'vfile';
import type { DocumentFault } from '../diagnostics.ts';
import { isReportId } from '../url/index.ts';
import { readTextKind } from '../report/index.ts';
import { simplify } from '../text/simplify.ts';
import { sidecarSchema } from './sidecar/schema.ts';
import { listOpenFacts } from './list-open-facts.ts';
import { sayUnknownKeys } from './sidecar/say-unknown-keys.ts';
import { openFile, parseYaml, toFault } from './yaml.ts';

/** A report as the disk holds it: what the parser takes. */
export interface ReportSource {
  text: string;
  facts: ReportFacts;
}

/** A report whose sidecar lacks facts: not yet a report of the site. */
export interface UnfinishedReport {
  id: string;
  /** Facts that are to be filled in. */
  missing: OpenFact[];
  /** What is said of keys that nobody knows, such as `townFul`. */
  unknown?: string;
}

/** How a folder is read. */
export interface ReadOptions {
  /** Told of each draft, which is then left out; without it a draft is a fault, as for a site that is published. */
  onDraft?: ((draft: UnfinishedReport) => void) | undefined;
  /** Told of each report that is at fault, which is then left out; without it they end the run, all told at once. */
  onFault?: ((fault: DocumentFault) => void) | undefined;
  /** Picks the reports that are read; without it all are. */
  pick?: (ids: readonly string[]) => readonly string[];
  /** Whether an earlier run took the pair as it stands, so that its text need not be judged again. */
  isKnown?: (id: string) => boolean;
}

/** Names beside the pairs that belong to them. */
const beside = /^(?:\..*|README\.md|[a-z0-9-]+\.corrections\.yaml)$/;

/**
 * Reads every report of a folder, `<id>.txt` with its sidecar `<id>.yaml`, in the order of their ids.
 *
 * @throws DocumentFault, one for all faults of the folder; its message names each file, the place, what was expected and what to write.
 */
export function readReports(
  folder = 'content/reports',
  { onDraft, onFault, pick = (ids) => ids, isKnown = () => false }: ReadOptions = {},
): ReportSource[] {
  const names = existsSync(folder) ? readdirSync(folder) : [];
  const isPart = (name: string) => /\.(?:txt|yaml)$/.test(name) && !beside.test(name);
  const ids = new Set(names.filter(isPart).map((name) => name.replace(/\.[^.]+$/, '')));
  const pairs = pick([...ids].sort()).map((id) =>
    readPair(folder, id, names, { allowsDrafts: onDraft !== undefined, isKnown: isKnown(id) }),
  );
  const files = pairs.flatMap(({ source, sidecar }) => [source, sidecar]);
  files.push(
    ...names.filter((name) => !isPart(name) && !beside.test(name)).map((name) => toStranger(folder, name)),
  );
  if (names.length === 0) {
    const file = new VFile({ path: folder });
    file.message(
      'Unexpected folder without reports, expected `<id>.txt` and `<id>.yaml`: run `npm run add-report`',
    );
    files.push(file);
  }
  const faulty = files.filter(({ messages }) => messages.length > 0);
  const isSound = ({ source, sidecar }: Pair) => !faulty.includes(source) && !faulty.includes(sidecar);
  const sound = pairs.filter(isSound);
  if (faulty.length > 0 && !(onFault && sound.length > 0)) throw toFault(files);
  for (const file of faulty) onFault?.(toFault([file]));
  for (const { id, missing, sidecar } of sound) {
    if (!missing) continue;
    const unknown = sayUnknownKeys(String(sidecar));
    onDraft?.({ id, missing, ...(unknown !== undefined && { unknown }) });
  }
  return sound.flatMap(({ source, facts }) => (facts ? [{ text: String(source), facts }] : []));
}

/** A file that would be passed over in silence, such as `a.TXT` or `a.yml`. */
function toStranger(folder: string, name: string): VFile {
  const file = new VFile({ path: `${folder}/${name}` });
  file.message(
    'Unexpected file, expected `<id>.txt` and `<id>.yaml` alone: take it in with `npm run add-report`, or rename it',
  );
  return file;
}

/** One report's two files, with what is wrong as messages on them; `facts` where the sidecar has them. */
interface Pair {
  id: string;
  source: VFile;
  sidecar: VFile;
  facts: ReportFacts | undefined;
  /** Of a draft: facts that its sidecar lacks. */
  missing?: OpenFact[];
}

function readPair(
  folder: string,
  id: string,
  names: readonly string[],
  { allowsDrafts, isKnown }: { allowsDrafts: boolean; isKnown: boolean },
): Pair {
  const source = readSource(`${folder}/${id}.txt`, names.includes(`${id}.txt`), isKnown);
  const sidecar = openFile(`${folder}/${id}.yaml`);
  if (!isReportId(id)) {
    source.message(
      `Unexpected file name \`${id}\`, expected lower-case letters, digits and hyphens, such as \`longquan\` or \`longquan-2024\`, and no name that a system keeps for itself`,
    );
  }
  if (!names.includes(`${id}.yaml`)) {
    sidecar.message(
      `Unexpected missing file, expected the facts about ${id}.txt: write it as content/reports/longquan.yaml is written`,
    );
    return { id, source, sidecar, facts: undefined };
  }
  const unfit = judgeSidecar(sidecar.path);
  if (unfit !== undefined) {
    sidecar.message(unfit, { place: { line: 1, column: 1 } });
    return { id, source, sidecar, facts: undefined };
  }
  const missing = allowsDrafts ? listOpenFacts(String(sidecar)) : [];
  if (missing.length > 0) return { id, source, sidecar, facts: undefined, missing };
  const facts = parseYaml(sidecar, sidecarSchema)?.value;
  return { id, source, sidecar, facts: facts && { id, ...facts } };
}

/** Why the bytes of a sidecar are not even read as YAML. */
function judgeSidecar(path: string): string | undefined {
  const bytes = readFileSync(path);
  if (bytes.length > 100_000) return 'Unexpected size above 100 kB, expected the facts about a report';
  if (decode(bytes) === undefined)
    return 'Unexpected bytes that are not UTF-8, expected UTF-8: convert the file, for instance from GB18030';
  return undefined;
}

/** Reads a source as UTF-8 and refuses what would shift offsets or leave nothing to read, and what is no report unless that is known. */
function readSource(path: string, exists: boolean, isKnown: boolean): VFile {
  const file = new VFile({ path });
  const refuse = (reason: string) => {
    file.message(reason, { place: { line: 1, column: 1 } });
    return file;
  };
  if (!exists)
    return refuse('Unexpected missing file, expected the text of the report: save it here as UTF-8');
  const size = statSync(path).size;
  if (size > 5_000_000) return refuse('Unexpected text above 5 MB, expected a report: split it');
  const text = decode(readFileSync(path));
  if (text === undefined)
    return refuse(
      'Unexpected bytes that are not UTF-8, expected UTF-8: convert the file, for instance from GB18030',
    );
  if (text.startsWith('\uFEFF'))
    return refuse('Unexpected byte order mark, expected none: save the file as UTF-8 without BOM');
  if (text.trim() === '') return refuse('Unexpected empty file, expected the text of the report');
  file.value = text;
  if (isKnown) return file;
  const { kind, message, refused } = readTextKind(text, simplify);
  if (refused)
    return refuse(
      `Unexpected text that is no report (${kind}), expected one that tells of a year’s work: ${message}`,
    );
  return file;
}

function decode(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
