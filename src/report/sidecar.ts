import type { VFile } from 'vfile';
import type { Node } from 'yaml';
import type { Sidecar } from './schema.ts';
import { isMap, LineCounter, parseDocument } from 'yaml';
import { sidecarSchema } from './schema.ts';

const source = 'report';

/**
 * Reads a sidecar; each field that is missing, unknown or of another type becomes a message with its place.
 *
 * @returns undefined where there is a message.
 */
export function readSidecar(file: VFile): Sidecar | undefined {
  const lines = new LineCounter();
  const document = parseDocument(String(file), { lineCounter: lines, prettyErrors: false });
  const toPlace = (offset: number) => {
    const { line, col } = lines.linePos(offset);
    return { line, column: col };
  };
  for (const error of document.errors) {
    file.message(`Unexpected YAML, expected \`key: value\` lines: ${error.message}`, {
      place: toPlace(error.pos[0]),
      ruleId: 'sidecar',
      source,
    });
  }
  if (document.errors.length > 0) return undefined;
  const result = sidecarSchema.safeParse(document.toJS() ?? {});
  if (result.success) return result.data;
  for (const issue of result.error.issues) {
    const keys = issue.code === 'unrecognized_keys' ? issue.keys : [String(issue.path[0] ?? '')];
    for (const key of keys) {
      const node =
        issue.code === 'unrecognized_keys'
          ? findKey(document.contents, key)
          : document.getIn(issue.path, true);
      const offset = (node as Node | undefined)?.range?.[0];
      file.message(
        explain(key, issue.code === 'unrecognized_keys', node === undefined, document.getIn(issue.path)),
        {
          place: toPlace(offset ?? 0),
          ruleId: 'sidecar',
          source,
        },
      );
    }
  }
  return undefined;
}

function findKey(contents: unknown, key: string): Node | undefined {
  if (!isMap(contents)) return undefined;
  return contents.items
    .map((pair) => pair.key as Node & { value?: unknown })
    .find((node) => node.value === key);
}

function explain(key: string, unknown: boolean, missing: boolean, actual: unknown): string {
  const field = Object.entries(sidecarSchema.shape).find(([name]) => name === key)?.[1];
  if (unknown || !field)
    return `Unexpected key \`${key}\`, expected one of ${Object.keys(sidecarSchema.shape).join(', ')}`;
  const found = missing ? `missing \`${key}\`` : `\`${key}: ${JSON.stringify(actual)}\``;
  return `Unexpected ${found}, expected ${field.description ?? key}`;
}
