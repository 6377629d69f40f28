import type { VFile } from 'vfile';
import { isMap, isSeq, LineCounter, parseDocument } from 'yaml';
import type { Document } from 'yaml';
import { topics } from '../report/types.ts';
import { entrySchema } from './schema.ts';
import type { Indicator } from './types.ts';

/** An indicator with the file that it came from and the way back to the lines of its fields. */
export interface Entry {
  indicator: Indicator;
  file: VFile;
  /** Line and column of a field of the entry, or of one of a list's items. */
  place: (field?: keyof Indicator, item?: number) => { line: number; column: number };
}

const source = 'indicator';

/** The entries of one YAML file; what is wrong with its form becomes messages on the file. */
export function parseEntries(file: VFile): Entry[] {
  const lines = new LineCounter();
  const document = parseDocument(String(file), { lineCounter: lines });
  const at = (offset: number) => {
    const { line, col } = lines.linePos(offset);
    return { line: Math.max(line, 1), column: Math.max(col, 1) };
  };
  for (const fault of document.errors) {
    file.message(`Unexpected YAML, expected a list of indicators: ${fault.message.split('\n')[0] ?? ''}`, {
      place: at(fault.pos[0]),
      source,
      ruleId: 'syntax',
    });
  }
  const topic = topics.find((t) => t === file.stem);
  if (!topic) {
    file.message(
      `Unexpected file name ${file.basename ?? ''}, expected one of ${topics.join(', ')} with .yaml`,
      {
        place: at(0),
        source,
        ruleId: 'topic',
      },
    );
  }
  if (document.errors.length > 0 || !topic) return [];
  if (!isSeq(document.contents)) {
    file.message('Unexpected content, expected a list: write `- id: …` for each indicator', {
      place: at(0),
      source,
      ruleId: 'syntax',
    });
    return [];
  }
  return document.contents.items.flatMap((item, index): Entry[] => {
    const place = (...path: (string | number)[]) => at(offsetOf(document, [index, ...path]));
    const parsed = entrySchema.safeParse(isMap(item) ? item.toJS(document) : item);
    if (parsed.success) {
      const indicator = { ...parsed.data, topic };
      return [{ indicator, file, place: (...path) => place(...path.filter((p) => p !== undefined)) }];
    }
    for (const { path, message } of parsed.error.issues) {
      const keys = path.filter((p) => typeof p !== 'symbol');
      const field = keys.join('.') || 'entry';
      file.message(`Unexpected ${field}: ${message}`, { place: place(...keys), source, ruleId: 'schema' });
    }
    return [];
  });
}

/** Offset of the deepest node on a path that exists. */
function offsetOf(document: Document, path: readonly (string | number)[]): number {
  for (let length = path.length; length > 0; length--) {
    const node: unknown = document.getIn(path.slice(0, length), true);
    const range = (node as { range?: [number, number, number] } | undefined)?.range;
    if (range) return range[0];
  }
  return 0;
}
