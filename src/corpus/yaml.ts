import { existsSync, readFileSync } from 'node:fs';
import { VFile } from 'vfile';
import { reporter } from 'vfile-reporter';
import { LineCounter, isMap, isNode, parseDocument } from 'yaml';
import type { Document } from 'yaml';
import type { z } from 'zod';
import { DocumentFault } from '../diagnostics.ts';

/** Steps from the top of a file to a value: keys and indices. */
export type YamlPath = readonly (string | number)[];

/** What a YAML file says, and where it says it. */
export interface YamlContent<T> {
  value: T;
  /** Line and column, from 1, of the deepest value that a path leads to. */
  placeOf: (path: YamlPath) => { line: number; column: number };
}

/** A file of content, empty where the disk has none. */
export function openFile(path: string): VFile {
  return new VFile({ path, value: existsSync(path) ? readFileSync(path) : '' });
}

/**
 * Reads the text of a YAML file by its schema; whatever doesn't keep the shape becomes a message on the file with line and
 * column, what stands there and what was expected. What a schema says itself should read `expected …`.
 *
 * @returns undefined where there is a message.
 */
export function parseYaml<T>(file: VFile, schema: z.ZodType<T>): YamlContent<T> | undefined {
  const lines = new LineCounter();
  const document = parseDocument(String(file), { lineCounter: lines, prettyErrors: false, stringKeys: true });
  const toPlace = (offset: number) => {
    const { line, col } = lines.linePos(offset);
    return { line: Math.max(1, line), column: Math.max(1, col) };
  };
  for (const { message, pos } of document.errors)
    file.message(`Unexpected YAML, expected \`key: value\` lines: ${message}`, { place: toPlace(pos[0]) });
  if (document.errors.length > 0) return undefined;
  const content = toPlain(document);
  if (content === undefined) {
    file.message('Unexpected aliases (`*name`), expected each value written out', { place: toPlace(0) });
    return undefined;
  }
  const read = schema.safeParse(content);
  if (read.success) return { value: read.data, placeOf: (path) => toPlace(offsetOf(document, path)) };
  for (const issue of read.error.issues) {
    const path = issue.path.filter((step) => typeof step !== 'symbol');
    const isUnknown = issue.code === 'unrecognized_keys';
    for (const key of isUnknown ? issue.keys : [null]) {
      const at = key === null ? path : [...path, key];
      const expected = toExpected(issue.message) ?? (isUnknown ? 'expected no such key' : issue.message);
      const offset = isUnknown ? keyOffset(document, at) : offsetOf(document, at);
      file.message(`Unexpected ${describe(at, document.getIn(at))}, ${expected}`, { place: toPlace(offset) });
    }
  }
  return undefined;
}

/** What a document says; undefined where it says much by little, with aliases of aliases. */
function toPlain(document: Document): unknown {
  try {
    return document.toJS({ maxAliasCount: 10 }) ?? {};
  } catch (error) {
    if (error instanceof ReferenceError) return undefined;
    throw error;
  }
}

/**
 * Reads a YAML file of content by its schema.
 *
 * @throws DocumentFault where the file is missing or doesn't keep its shape, with every message of {@link parseYaml}.
 */
export function readYaml<T>(path: string, schema: z.ZodType<T>): T {
  const file = openFile(path);
  if (!existsSync(path)) file.message('Unexpected missing file, expected one as `content/` has it');
  const content = parseYaml(file, schema);
  if (!content) throw toFault([file]);
  return content.value;
}

/** The fault that ends a run over the messages of files, each of them fatal. */
export function toFault(files: readonly VFile[], heading = ''): DocumentFault {
  const faulty = files.filter(({ messages }) => messages.length > 0);
  for (const message of faulty.flatMap(({ messages }) => messages)) message.fatal = true;
  return new DocumentFault(heading + reporter(faulty, { color: false }));
}

/** zod's own messages say what they expected behind a phrase of their own. */
function toExpected(message: string): string | undefined {
  return /expected .*/s.exec(message)?.[0];
}

function describe(path: YamlPath, value: unknown): string {
  const key = path.join('.') || 'content';
  if (value === undefined) return `missing \`${key}\``;
  return isNode(value) ? `\`${key}\`` : `\`${key}: ${JSON.stringify(value)}\``;
}

/** Offset of a key that stands where none should. */
function keyOffset(document: Document, path: YamlPath): number {
  const parent: unknown = path.length > 1 ? document.getIn(path.slice(0, -1), true) : document.contents;
  const keys = isMap(parent) ? parent.items.map((item) => item.key) : [];
  const key = keys.find((one) => isNode(one) && one.toJS(document) === path.at(-1));
  return isNode(key) ? (key.range?.[0] ?? 0) : offsetOf(document, path);
}

/** Offset of the deepest value that a path leads to. */
function offsetOf(document: Document, path: YamlPath): number {
  for (let length = path.length; length > 0; length--) {
    const node: unknown = document.getIn(path.slice(0, length), true);
    if (isNode(node)) return node.range?.[0] ?? 0;
  }
  return isNode(document.contents) ? (document.contents.range?.[0] ?? 0) : 0;
}
