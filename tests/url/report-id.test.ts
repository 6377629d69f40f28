import { expect, test } from 'vitest';
import { isReportId } from '../../src/url/index.ts';

test('isReportId knows ids of reports, and no name that a path or a system could take otherwise', () => {
  for (const id of ['daxu', 'daxu-2024', 'a1']) expect(isReportId(id)).toBe(true);
  for (const id of ['', 'Long', '1a', 'a--b', '-a', '../a', 'a.b', 'con', 'constructor', 'a'.repeat(61)])
    expect(isReportId(id)).toBe(false);
});
