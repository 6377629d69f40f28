import { existsSync, readFileSync } from 'node:fs';
import { VFile } from 'vfile';
import { reporter } from 'vfile-reporter';
import { isMap, isNode, LineCounter, parseDocument } from 'yaml';
import { z } from 'zod';
import { DocumentFault } from '../diagnostics.ts';

/** What `content/site.yaml` says: facts about this site, not about any report. */
const schema = z.strictObject({
  /** Where a reader's report of a wrong record goes: an address that holds `{body}` and, if wanted, `{title}`. */
  corrections: z
    .string()
    .refine(isAddress)
    .describe(
      'an address to report errors to with `{title}` and `{body}` in it, such as `corrections: "mailto:?subject={title}&body={body}"` or `corrections: "https://github.com/OWNER/NAME/issues/new?title={title}&body={body}"`',
    ),
});

/** The settings of the site. */
export type Site = z.infer<typeof schema>;

/** A `mailto:` or `https:` address whose query takes the words of the report. */
function isAddress(template: string): boolean {
  const filled = template.replaceAll(/\{(?:title|body)\}/g, 'x');
  const [path = '', query = ''] = template.split(/\?(.*)/s);
  return (
    /^(?:mailto:|https:\/\/\S)/.test(filled) &&
    URL.canParse(filled) &&
    !/[\s{}]/.test(filled) &&
    !path.includes('{') &&
    query.includes('{body}')
  );
}

/**
 * Reads the settings of the site.
 *
 * @throws DocumentFault where the file is missing or doesn't keep its shape, with place and what to write.
 */
export function readSite(path = 'content/site.yaml'): Site {
  const file = new VFile({ path, value: existsSync(path) ? readFileSync(path) : '' });
  const lines = new LineCounter();
  const document = parseDocument(String(file), { lineCounter: lines, prettyErrors: false });
  const say = (reason: string, offset: number): void => {
    const { line, col } = lines.linePos(offset);
    const place = { line: Math.max(1, line), column: Math.max(1, col) };
    file.message(reason, { place, ruleId: 'site', source: 'corpus' }).fatal = true;
  };
  for (const { message, pos } of document.errors)
    say(`Unexpected YAML, expected \`key: value\` lines: ${message}`, pos[0]);
  const read = schema.safeParse(document.toJS() ?? {});
  if (file.messages.length === 0) {
    if (read.success) return read.data;
    const { contents } = document;
    const offsetOf = (key: string): number => {
      const pair = isMap(contents)
        ? contents.items.find((item) => isNode(item.key) && item.key.toJS(document) === key)
        : undefined;
      return isNode(pair?.key) ? pair.key.range[0] : 0;
    };
    for (const issue of read.error.issues) {
      const isUnknown = issue.code === 'unrecognized_keys';
      for (const key of isUnknown ? issue.keys : [String(issue.path[0] ?? 'corrections')]) {
        const expected = isUnknown ? 'only `corrections`' : schema.shape.corrections.description;
        say(`Unexpected ${describe(key, document.get(key))}, expected ${expected ?? ''}`, offsetOf(key));
      }
    }
  }
  throw new DocumentFault(reporter(file, { color: false }));
}

function describe(key: string, value: unknown): string {
  return value === undefined ? `missing \`${key}\`` : `\`${key}: ${JSON.stringify(value)}\``;
}
