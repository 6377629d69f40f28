import type { ReportMeta } from './types.ts';
import type { Sidecar } from './schema.ts';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { VFile } from 'vfile';
import { reporter } from 'vfile-reporter';
import { DocumentFault } from '../diagnostics.ts';
import { classifyLines } from './classify.ts';
import { findHeadings } from './heading/index.ts';
import { splitLines } from './lines.ts';
import { readSidecar } from './sidecar.ts';

declare module 'vfile' {
  interface DataMap {
    meta: ReportMeta;
  }
}

const where = { source: 'report' } as const;

/**
 * Reads every report of a folder, `<id>.txt` with its sidecar `<id>.yaml`, in the order of their ids.
 *
 * @throws DocumentFault, one for all faults of the folder; its message names each file, the place, what was expected and what to write.
 */
export function readReports(folder = 'content/reports'): VFile[] {
  const names = existsSync(folder) ? readdirSync(folder) : [];
  const ids = new Set(
    names.filter((name) => /\.(?:txt|yaml)$/.test(name)).map((name) => name.replace(/\.[^.]+$/, '')),
  );
  const read = [...ids].sort().map((id) => readPair(folder, id, names));
  const faulty = read
    .flatMap(({ source, sidecar }) => [source, sidecar])
    .filter((file) => file.messages.length > 0);
  if (names.length === 0) {
    const file = new VFile({ path: folder });
    file.message(
      'Unexpected folder without reports, expected `<id>.txt` and `<id>.yaml`: run `npm run add-report`',
      where,
    );
    faulty.push(file);
  }
  for (const message of faulty.flatMap(({ messages }) => messages)) message.fatal = true;
  if (faulty.length > 0) throw new DocumentFault(reporter(faulty, { color: false }));
  return read.map(({ source }) => source);
}

/** Makes the file that `parseReport` takes, from a text and its facts; what `readReports` does for a folder. */
export function readReport(text: string, sidecar: Sidecar, id = 'report'): VFile {
  const file = new VFile({ path: `${id}.txt`, value: text });
  file.data.meta = { id, ...sidecar, inferredYear: null, yearEvidence: [] };
  return file;
}

function readPair(folder: string, id: string, names: readonly string[]): { source: VFile; sidecar: VFile } {
  const source = readSource(`${folder}/${id}.txt`, names.includes(`${id}.txt`));
  const sidecar = new VFile({ path: `${folder}/${id}.yaml` });
  if (!/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/.test(id)) {
    source.message(
      `Unexpected file name \`${id}\`, expected lower-case letters, digits and hyphens, such as \`longquan\` or \`longquan-2024\``,
      where,
    );
  }
  if (!names.includes(`${id}.yaml`)) {
    sidecar.message(
      `Unexpected missing file, expected the facts about ${id}.txt: write it as content/reports/longquan.yaml is written`,
      where,
    );
    return { source, sidecar };
  }
  sidecar.value = readFileSync(sidecar.path, 'utf8');
  const facts = readSidecar(sidecar);
  if (facts) source.data.meta = readReport('', facts, id).data.meta as ReportMeta;
  return { source, sidecar };
}

/** Reads a source as UTF-8 and refuses what would shift offsets or leave nothing to read. */
function readSource(path: string, exists: boolean): VFile {
  const file = new VFile({ path });
  const refuse = (reason: string) => {
    file.message(reason, { ...where, ruleId: 'source', place: { line: 1, column: 1 } });
    return file;
  };
  if (!exists)
    return refuse('Unexpected missing file, expected the text of the report: save it here as UTF-8');
  const bytes = readFileSync(path);
  const text = decode(bytes);
  if (text === undefined)
    return refuse(
      'Unexpected bytes that are not UTF-8, expected UTF-8: convert the file, for instance from GB18030',
    );
  if (text.startsWith('\uFEFF'))
    return refuse('Unexpected byte order mark, expected none: save the file as UTF-8 without BOM');
  if (text.trim() === '') return refuse('Unexpected empty file, expected the text of the report');
  file.value = text;
  if (findHeadings(classifyLines(splitLines(text))).length === 0) {
    return refuse(
      'Unexpected text without any heading, expected a report such as one with `一、…工作回顾`: check that the whole text was saved, with its line breaks',
    );
  }
  return file;
}

function decode(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
