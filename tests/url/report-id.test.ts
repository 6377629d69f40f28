import { expect, test } from 'vitest';
import { isReportId } from '../../src/url/index.ts';

test('isReportId knows ids of reports, and no name that a path or a system could take otherwise', () => {
  for (const id of ['daxu', 'daxu-2024', 'a1']) expect(isReportId(id)).toBe(true);
  const reserved = ['con', 'nul', '.', '..', '__proto__', 'constructor'];
  const invisible = ['a\u200bb', 'a\u202eb', 'a\0b'];
  for (const id of ['', 'Long', '1a', 'a--b', '-a', '../a', 'a.b', 'a'.repeat(61), ...reserved, ...invisible])
    expect([id, isReportId(id)]).toEqual([id, false]);
});
