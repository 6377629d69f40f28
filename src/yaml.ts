import { existsSync, readFileSync } from 'node:fs';
import { VFile } from 'vfile';
import { reporter } from 'vfile-reporter';
import { LineCounter, isMap, isNode, parseDocument } from 'yaml';
import type { Document } from 'yaml';
import type { z } from 'zod';
import { DocumentFault } from './diagnostics.ts';

/**
 * Reads a YAML file of content by its schema.
 *
 * @throws DocumentFault where the file is missing or doesn't keep its shape: each fault with line and column, what
 * stands there and what was expected. What a schema says itself should read `expected …`.
 */
export function readYaml<T>(path: string, schema: z.ZodType<T>): T {
  const file = new VFile({ path, value: existsSync(path) ? readFileSync(path) : '' });
  const lines = new LineCounter();
  const document = parseDocument(String(file), { lineCounter: lines, prettyErrors: false });
  const say = (reason: string, offset: number): void => {
    const { line, col } = lines.linePos(offset);
    file.message(reason, { place: { line: Math.max(1, line), column: Math.max(1, col) } }).fatal = true;
  };
  for (const { message, pos } of document.errors)
    say(`Unexpected YAML, expected \`key: value\` lines: ${message}`, pos[0]);
  if (file.messages.length === 0) {
    const read = schema.safeParse(document.toJS() ?? {});
    if (read.success) return read.data;
    for (const issue of read.error.issues) {
      const path = issue.path.filter((step) => typeof step !== 'symbol');
      const isUnknown = issue.code === 'unrecognized_keys';
      for (const key of isUnknown ? issue.keys : [null]) {
        const at = key === null ? path : [...path, key];
        const expected = isUnknown ? 'expected no such key' : toExpected(issue.message);
        say(`Unexpected ${describe(at, document.getIn(at))}, ${expected}`, offsetOf(document, at));
      }
    }
  }
  throw new DocumentFault(reporter(file, { color: false }));
}

/** zod's own messages say what they expected behind a phrase of their own. */
function toExpected(message: string): string {
  return /expected .*/s.exec(message)?.[0] ?? `expected another value: ${message}`;
}

function describe(path: readonly (string | number)[], value: unknown): string {
  const key = path.join('.') || 'content';
  if (value === undefined) return `missing \`${key}\``;
  return isNode(value) ? `\`${key}\`` : `\`${key}: ${JSON.stringify(value)}\``;
}

/** Offset of the key, or else of the deepest node, that a path leads to. */
function offsetOf(document: Document, path: readonly (string | number)[]): number {
  const parent: unknown = path.length > 1 ? document.getIn(path.slice(0, -1), true) : document.contents;
  const key = isMap(parent)
    ? parent.items.map((item) => item.key).find((one) => isNode(one) && one.toJS(document) === path.at(-1))
    : undefined;
  if (isNode(key)) return key.range?.[0] ?? 0;
  for (let length = path.length; length > 0; length--) {
    const node: unknown = document.getIn(path.slice(0, length), true);
    if (isNode(node)) return node.range?.[0] ?? 0;
  }
  return 0;
}
