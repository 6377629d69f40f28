import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { createReader } from '../../../../src/client/own/thread/create-reader.ts';
import type { OwnReport } from '../../../../src/client/own/types.ts';
import { splitPlaces } from '../../../../src/corpus/index.ts';
import { createGazetteer } from '../../../../src/intake/index.ts';
import type { ReportFacts } from '../../../../src/report/index.ts';
import { parseDocument } from '../../../support/parse.ts';
import { places } from '../../../support/places.ts';

const bytes = new Uint8Array(readFileSync('tests/fixtures/intake/report.txt'));
const means = {
  openReader: { checks: () => Promise.resolve((source: string) => parseDocument(source)) },
  places: createGazetteer(places),
  told: () => told,
  today: new Date(2024, 0, 1),
};

let told = '';

type Reader = ReturnType<typeof createReader>;
let reader: Reader;

async function read(sidecar?: string, of = bytes) {
  reader = createReader(means as unknown as Parameters<typeof createReader>[0]);
  const beside = sidecar === undefined ? {} : { sidecar: new TextEncoder().encode(sidecar) };
  const answers = [];
  for await (const answer of reader.read({ name: 'a.txt', bytes: of, ...beside })) answers.push(answer);
  return answers;
}

describe('What contradicts itself', () => {
  test.for<[string, string, Parameters<Reader['correct']>[1], RegExp]>([
    [
      'a plan before the review',
      'planYear: 2020\n',
      { planYear: '2023' },
      /^计划年份2020年早于回顾年份2022年，.*。$/,
    ],
    [
      'a county that is not its own',
      'county: 北河区\n',
      { county: '南河县' },
      /^北河区没有青石镇，已知的青石镇在.*南河县/,
    ],
    ['no more', 'planYear: 2023\n', {}, /^$/],
  ])('is said of %s, until it is corrected', async ([, sidecar, facts, words]) => {
    const answers = await read(sidecar);
    const report = answers.find((answer) => answer.type === 'report')!.report;
    expect(report.conflicts.join()).toMatch(words);
    expect((await reader.correct(report.id, facts)).conflicts).toEqual([]);
  });
  test('is said of two towns and of a text that stands there twice', async () => {
    const text = new TextDecoder().decode(bytes);
    const saying = async (whole: string) => {
      const answers = await read(undefined, new TextEncoder().encode(whole));
      return answers.flatMap((answer) => (answer.type === 'report' ? answer.report.conflicts : []));
    };
    expect(await saying(text + text)).toEqual(['同一份报告的文字在这里出现了两遍，请删去一遍再读。']);
    expect(await saying(text.replace('各位代表：', '各位代表：我代表白石镇人民政府向大会报告。'))).toEqual([
      expect.stringMatching(/^除青石镇外，文中还有一处自称白石镇/),
    ]);
  });
});

describe('What the site has already', () => {
  test('is told of the text, and of what a reader corrects', async () => {
    const facts = { id: 'qingshi', townFull: '青石镇', county: '', statedYear: 2021, kind: '政府工作报告' };
    told = splitPlaces([], [{ meta: facts as ReportFacts, source: '' }]).get('all') ?? '';
    const [first] = await read('county:\n');
    const { report } = first as { report: OwnReport };
    expect(report.onSite).toBeUndefined();
    const after = async (statedYear: string) => (await reader.correct(report.id, { statedYear })).onSite;
    expect(await after('2021')).toEqual({ id: 'qingshi', name: '青石镇2021年', isSame: false });
    expect(await after('')).toBeUndefined();
    told = '';
  });
});

describe('A text with the sidecar beside it', () => {
  test('is read with the facts that it states', async () => {
    const [first] = await read('townFull: 白石镇\npublisher: 白石镇党政办\nstatedYear: 2021\n');
    expect(first).toMatchObject({
      type: 'report',
      report: {
        read: {
          townFull: { value: '白石镇' },
          publisher: { value: '白石镇党政办' },
          statedYear: { value: 2021 },
        },
      },
    });
  });
  test.each(['a: [', 'title: <img src=x>', 'statedYear: 9999', 'town: 青\u202e石'])(
    'that says %j is read all the same, and what is wrong is said',
    async (sidecar) => {
      const answers = await read(sidecar);
      expect(answers.map(({ type }) => type)).toEqual(['refused', 'report', 'done']);
      expect(answers[0]).toMatchObject({ reason: expect.stringMatching(/\.yaml/) as string });
      expect(answers[1]).toEqual((await read())[0]);
    },
  );
});
