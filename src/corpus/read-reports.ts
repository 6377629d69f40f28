import type { ReportFacts } from '../report/index.ts';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { VFile } from 'vfile';
import { hasHeading } from '../report/index.ts';
import { sidecarSchema } from './sidecar-schema.ts';
import { openFile, parseYaml, toFault } from './yaml.ts';

/** A report as the disk holds it: what the parser takes. */
export interface ReportSource {
  text: string;
  facts: ReportFacts;
}

/** The id of a report, and the name of its files. */
export const reportId = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/;

/**
 * Reads every report of a folder, `<id>.txt` with its sidecar `<id>.yaml`, in the order of their ids.
 *
 * @throws DocumentFault, one for all faults of the folder; its message names each file, the place, what was expected and what to write.
 */
export function readReports(folder = 'content/reports'): ReportSource[] {
  const names = existsSync(folder) ? readdirSync(folder) : [];
  const ids = new Set(
    names.filter((name) => /\.(?:txt|yaml)$/.test(name)).map((name) => name.replace(/\.[^.]+$/, '')),
  );
  const pairs = [...ids].sort().map((id) => readPair(folder, id, names));
  const files = pairs.flatMap(({ source, sidecar }) => [source, sidecar]);
  if (names.length === 0) {
    const file = new VFile({ path: folder });
    file.message(
      'Unexpected folder without reports, expected `<id>.txt` and `<id>.yaml`: run `npm run add-report`',
    );
    files.push(file);
  }
  if (files.some(({ messages }) => messages.length > 0)) throw toFault(files);
  return pairs.flatMap(({ source, facts }) => (facts ? [{ text: String(source), facts }] : []));
}

/** One report's two files, with what is wrong as messages on them; `facts` where the sidecar has them. */
function readPair(
  folder: string,
  id: string,
  names: readonly string[],
): { source: VFile; sidecar: VFile; facts: ReportFacts | undefined } {
  const source = readSource(`${folder}/${id}.txt`, names.includes(`${id}.txt`));
  const sidecar = openFile(`${folder}/${id}.yaml`);
  if (!reportId.test(id)) {
    source.message(
      `Unexpected file name \`${id}\`, expected lower-case letters, digits and hyphens, such as \`longquan\` or \`longquan-2024\``,
    );
  }
  if (!names.includes(`${id}.yaml`)) {
    sidecar.message(
      `Unexpected missing file, expected the facts about ${id}.txt: write it as content/reports/longquan.yaml is written`,
    );
    return { source, sidecar, facts: undefined };
  }
  const facts = parseYaml(sidecar, sidecarSchema)?.value;
  return { source, sidecar, facts: facts && { id, ...facts } };
}

/** Reads a source as UTF-8 and refuses what would shift offsets or leave nothing to read. */
function readSource(path: string, exists: boolean): VFile {
  const file = new VFile({ path });
  const refuse = (reason: string) => {
    file.message(reason, { place: { line: 1, column: 1 } });
    return file;
  };
  if (!exists)
    return refuse('Unexpected missing file, expected the text of the report: save it here as UTF-8');
  const text = decode(readFileSync(path));
  if (text === undefined)
    return refuse(
      'Unexpected bytes that are not UTF-8, expected UTF-8: convert the file, for instance from GB18030',
    );
  if (text.startsWith('\uFEFF'))
    return refuse('Unexpected byte order mark, expected none: save the file as UTF-8 without BOM');
  if (text.trim() === '') return refuse('Unexpected empty file, expected the text of the report');
  file.value = text;
  if (!hasHeading(text)) {
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
