import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { judgeReport } from '../../../src/corpus/adding/judge-report.ts';
import type { KnownReport } from '../../../src/corpus/adding/read-known.ts';
import { toFingerprint } from '../../../src/corpus/adding/read-known.ts';
import { createGazetteer } from '../../../src/intake/index.ts';
import type { FoundFacts } from '../../../src/intake/index.ts';
import { places } from '../../support/places.ts';

const gazetteer = createGazetteer(places);
const text = readFileSync('tests/fixtures/intake/report.txt', 'utf8');
const fact = <Value>(value: Value) => ({ value, quote: String(value), from: 'title' as const });
const facts: FoundFacts = {
  town: fact('青石'),
  townFull: fact('青石镇'),
  county: fact('南河县'),
  statedYear: fact(2022),
  planYear: fact(2023),
  kind: fact('政府工作报告'),
};
const known: KnownReport = {
  id: 'qingshi',
  town: '青石',
  townFull: '青石镇',
  county: '南河县',
  statedYear: 2022,
  kind: '政府工作报告',
  fingerprint: 'x',
};

describe('judgeReport', () => {
  test('has nothing against a sound report, nor against another year of its town', () => {
    expect(judgeReport({ text }, facts, [], gazetteer)).toBeUndefined();
    expect(judgeReport({ text }, facts, [{ ...known, statedYear: 2021 }], gazetteer)).toBeUndefined();
  });
  test.for<[string, RegExp, Parameters<typeof judgeReport>[0], FoundFacts, KnownReport[]]>([
    ['a text that is no report', /no report \(other\)/, { text: '大家好，今天天气晴。\n' }, facts, []],
    [
      'a page with a title and an attachment alone',
      /of \d\d characters, expected a whole report/,
      { text: '桥县2024年政府工作报告\n附件：桥县2024年政府工作报告.pdf\n' },
      facts,
      [],
    ],
    ['a text that names no place', /names no town/, { text }, {}, []],
    [
      'two towns in one text',
      /second town 白石镇 .*beside 青石镇/,
      { text, rival: { townFull: '白石镇', quote: '我代表白石镇人民政府' } },
      facts,
      [],
    ],
    [
      'a plan before the review',
      /plan year 2020 before .* 2022/,
      { text },
      { ...facts, planYear: fact(2020) },
      [],
    ],
    [
      'a town of another county',
      /青石镇 of 北河区.*东山市南河县, 西山市高桥县/,
      { text },
      { ...facts, county: fact('北河区') },
      [],
    ],
    [
      'the same town and year twice',
      /second report of 青石镇 for 2022.*qingshi is there/,
      { text },
      facts,
      [known],
    ],
    [
      'the same text under another name',
      /is qingshi already/,
      { text },
      facts,
      [{ ...known, statedYear: 1999, fingerprint: toFingerprint(text) }],
    ],
    [
      'a short text pasted twice',
      /stands in the file twice/,
      { text: `${text.slice(0, 420)}\n`.repeat(2) },
      facts,
      [],
    ],
    ['a text pasted twice', /stands in the file twice/, { text: text + text }, facts, []],
  ])('refuses %s, and says what to do', ([, reason, report, found, there]) => {
    const fault = judgeReport(report, found, there, gazetteer);
    expect(fault?.reason).toMatch(reason);
    expect(fault?.reason).toMatch(/^Unexpected .*expected/s);
    expect(fault?.advice).toMatch(/\S/);
  });
});
