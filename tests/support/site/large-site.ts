import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readCorpus } from '../../../src/corpus/index.ts';
import type { ReportDocument } from '../../../src/corpus/index.ts';
import { storeFile, writeStore } from '../../../src/corpus/store/index.ts';
import { reportRows } from '../../../src/exports/rows.ts';
import { createRoutes } from '../../../src/url/index.ts';
import { createRandom, shuffleReports } from '../../../scripts/shuffled-reports.ts';
import { runNode } from './build-site.ts';
import { copyProject } from './copy-project.ts';
import { toStorable } from '../to-storable.ts';
import { nameTown } from '../write-towns.ts';

/**
 * Builds the search page and the desk of quotations of many made-up reports, their index and the list of reports into `dist/` of an empty folder, by the project's own
 * steps behind the parser.
 *
 * @returns the reports.
 */
export function buildLargeSite(root: string, count: number): ReportDocument[] {
  copyProject(
    root,
    'content',
    (path) => !/[\\/]pages[\\/](?!search|verify|404|compare(?:$|[\\/]towns))/.test(path),
  );
  const { reports: real, ...rest } = readCorpus();
  const reports = shuffleReports(real, count, createRandom(20230418)).map((report, at) => ({
    ...report,
    meta: { ...report.meta, town: nameTown(at), townFull: `${nameTown(at)}镇` },
    tree: { type: 'root' as const, children: [] },
    diagnostics: [],
    records: [],
  }));
  const corpus = { ...rest, reports };
  writeStore(toStorable(corpus), join(root, storeFile));
  runNode(root, ['node_modules/astro/bin/astro.mjs', 'build']);
  runNode(root, ['scripts/search-index.ts']);
  // Hits that are taken away say the county and year of their reports
  mkdirSync(join(root, 'dist/data'), { recursive: true });
  writeFileSync(join(root, 'dist/data/reports.json'), JSON.stringify(reportRows(corpus, createRoutes('/'))));
  return reports;
}
