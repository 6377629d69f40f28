import { expect, test } from 'vitest';
import type { ViewSources } from '../../../../../src/client/own/thread/view.ts';
import { records } from '../../../../../src/client/own/thread/views/records.ts';
import { recordRows } from '../../../../../src/exports/rows.ts';
import { madeUp } from '../../../../support/made-up-report.ts';
import { parseDocument } from '../../../../support/parse.ts';

test('Records are taken away as the site publishes them, flags and all, in the order of its columns', async () => {
  const text = madeUp.replace(
    '新建镇中心幼儿园1所',
    '茶园产值由2.4亿元增至2.7亿元，增长31%。新建镇中心幼儿园1所',
  );
  const report = parseDocument(text);
  const own = await records(report, null, {} as ViewSources);
  expect(own.filter(({ flags }) => flags !== null).length).toBeGreaterThan(0);
  expect(JSON.stringify(own)).toBe(JSON.stringify(recordRows({ reports: [report] })));
});
