import { readBins, readFirstReadings } from '../../../src/corpus/gold/index.ts';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const folder = (name: string, text: string) => {
  const dir = mkdtempSync(join(tmpdir(), 'gold-'));
  writeFileSync(join(dir, name), text);
  return dir;
};

test('first readings are told measure by measure, others as nothing of nothing', () => {
  const dir = folder('first-readings.yaml', "texts: 三句\non: '2026-01-02'\nmeasures:\n  name: [2, 3]\n");
  const read = readFirstReadings(dir);
  expect(read?.score.name).toEqual({ right: 2, of: 3 });
  expect(read?.score.of).toEqual({ right: 0, of: 0 });
});

test('more right than there are is no reading', () => {
  const dir = folder('first-readings.yaml', "texts: 三句\non: '2026-01-02'\nmeasures:\n  name: [4, 3]\n");
  expect(() => readFirstReadings(dir)).toThrow();
});

test('where nobody wrote any there are none', () => {
  const dir = folder('other.yaml', '');
  expect(readFirstReadings(dir)).toBeUndefined();
  expect(readBins(dir)).toEqual([]);
});
