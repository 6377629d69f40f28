import { Document, isScalar } from 'yaml';
import type { Sidecar } from './schema.ts';
import { splitLines } from './lines.ts';
import { sidecarSchema } from './schema.ts';

/**
 * Lays out a sidecar for a new report: what the caller knows, what the text's own page header and title say, and for the rest
 * an empty field with a comment on what to write.
 */
export function toSidecarTemplate(text: string, known: Partial<Record<keyof Sidecar, string>>): string {
  const found: Partial<Record<keyof Sidecar, string>> = { ...findFacts(text), ...known };
  const document = new Document({});
  for (const [key, field] of Object.entries(sidecarSchema.shape)) {
    const value = found[key as keyof Sidecar];
    const number = /Year$/.test(key) && value !== undefined ? Number(value) : undefined;
    document.set(key, document.createNode(key === 'notes' ? [] : (number ?? value ?? null)));
    const node = document.get(key, true);
    if (value === undefined && isScalar(node)) node.comment = ` ${field.description ?? key}`;
  }
  return document.toString();
}

/** What the first lines say: the table above a page, the title, the years that headings name. */
function findFacts(text: string): Partial<Record<keyof Sidecar, string>> {
  const lines = splitLines(text.slice(0, 20_000)).map((line) => line.text);
  const head = lines.slice(0, 20);
  const find = (pattern: RegExp, among: readonly string[] = head) =>
    among.map((line) => pattern.exec(line)?.[1]?.trim()).find((value) => value !== undefined && value !== '');
  const title = find(/^标\s*题:\s*(.+)$/) ?? find(/^(.{2,40}(?:报告|情况|总结))$/);
  const facts = {
    kind: /政府工作报告|重点工作情况/.exec(title ?? '')?.[0],
    title,
    statedYear: find(/^.{0,4}(20\d\d)年.{0,10}(?:回顾|总结|情况)/, lines),
    planYear: find(/^.{0,4}(20\d\d)年.{0,12}(?:安排|打算|任务|重点|计划)/, lines),
    published: find(/(?:发文|发布|公开)日期:\s*(20\d\d-\d\d-\d\d)/),
    publisher: find(/发布机构:\s*(\S+)/),
    documentNumber: find(/文\s*号:\s*(\S+)/),
    provenance: lines.some((line) => /索引号|发布机构/.test(line)) ? 'official' : undefined,
  };
  return Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined));
}
