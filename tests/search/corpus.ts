import { readdirSync, readFileSync } from 'node:fs';
import type { ReportDocument } from '../../src/corpus/types.ts';
import { madeUpContent } from '../support/site/copy-project.ts';
import type { Block, ReportMeta, Section } from '../../src/report/types.ts';

/** A report in which every line with text is a paragraph; as much of one as search reads. */
export function lineReport(id: string, source: string, sections: Section[] = []): ReportDocument {
  const blocks: Block[] = [];
  let count = 0;
  for (const { index, 0: line } of source.matchAll(/.+/g)) {
    if (line.trim() === '') continue;
    blocks.push({ kind: 'paragraph', id: `p${++count}`, start: index, end: index + line.length });
  }
  return {
    meta: { id, town: id, townFull: id, county: '', city: '', province: '' } as ReportMeta,
    source,
    tree: { type: 'root', children: [] },
    blocks,
    sections,
    diagnostics: [],
    textKind: { kind: 'complete', message: '这份报告有头有尾。', evidence: [], refused: false },
    records: [],
  };
}

/** The sources of the made-up towns, line by line: search can be tested without the parser. */
export const lineReports = (): ReportDocument[] =>
  readdirSync(`${madeUpContent}/reports`)
    .filter((file) => file.endsWith('.txt'))
    .sort()
    .map((file) => lineReport(file.slice(0, -4), readFileSync(`${madeUpContent}/reports/${file}`, 'utf8')));
