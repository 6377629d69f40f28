import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readChronology } from '../../src/corpus/lexicons/read-chronology.ts';
import { makeFolder } from '../support/temporary.ts';

describe('readChronology', () => {
  test('reads the events of this project, each with a year of the last decade', () => {
    const events = readChronology();
    expect(events.length).toBeGreaterThan(30);
    for (const { what, year, until = year } of events) {
      expect(year, what).toBeGreaterThanOrEqual(2015);
      expect(until, what).toBeLessThanOrEqual(2026);
      expect(what).toContain(year === 2022 && until === 2023 ? '2023' : String(year));
    }
  });

  const read = (text: string) =>
    readChronology(join(makeFolder({ 'chronology.yaml': text }), 'chronology.yaml'));
  test.for([
    [
      'a broken pattern',
      "- what: 甲\n  year: 2020\n  patterns: ['(']\n",
      /3:14.*expected a regular expression/s,
    ],
    [
      'a pattern of nothing',
      "- what: 甲\n  year: 2020\n  patterns: ['甲*']\n",
      /expected a regular expression/,
    ],
    [
      'an end before the year',
      '- what: 甲\n  year: 2020\n  until: 2019\n  patterns: [甲]\n',
      /3:10.*after `year`/s,
    ],
    ['an unknown key', '- what: 甲\n  year: 2020\n  patterns: [甲]\n  part: x\n', /4:3.*part/s],
    ['no list', 'what: 甲\n', /expected array/],
  ] as const)('refuses %s with its place', ([, text, says]) => {
    expect(() => read(text)).toThrow(says);
  });
});
