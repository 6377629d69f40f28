import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { createChecker } from '../../../../src/checker.ts';
import { createNumberReader } from '../../../../src/client/own/thread/create-number-reader.ts';
import { createReader } from '../../../../src/client/own/thread/create-reader.ts';
import { readLexicons } from '../../../../src/corpus/lexicons/read-lexicons.ts';
import { checkReports } from '../../../../src/corpus/checking/check-reports.ts';
import type { Diagnostic } from '../../../../src/diagnostics.ts';
import { createExaminer } from '../../../../src/examiner.ts';
import type { ReportDocument } from '../../../../src/examiner.ts';
import { createGazetteer } from '../../../../src/intake/index.ts';
import { outline } from '../../../../src/render/index.ts';
import { allFrames, buildDraft } from '../../../support/drafts/build-draft.ts';
import { madeUp } from '../../../support/made-up-report.ts';
import { makeFolder } from '../../../support/temporary.ts';

const lexicons = readLexicons();

/** The thread of the page, which has the site's words and places from files in its place, and the reports that it read of a text. */
async function readInPage(text: string) {
  const reader = createReader({
    openReader: {
      numbers: () => Promise.resolve(createNumberReader({ ...lexicons, topics: {} })),
      topics: () => Promise.resolve(createNumberReader(lexicons)),
      checks: () => Promise.resolve(createChecker({ ...lexicons, topics: {} })),
      whole: () => Promise.resolve(createExaminer(lexicons)),
    },
    places: createGazetteer(readFileSync('content/places.txt', 'utf8')),
    today: new Date(),
    told: () => '',
    readCMap: () => Promise.reject(new Error('no text needs it')),
  });
  const ids: string[] = [];
  for await (const answer of reader.read({ name: '草稿.txt', bytes: new TextEncoder().encode(text) }))
    if (answer.type === 'report') ids.push(answer.report.id);
  return { reader, ids };
}

/** What the page finds wrong. */
async function findInPage(text: string): Promise<Diagnostic[][]> {
  const { reader, ids } = await readInPage(text);
  return Promise.all(ids.map(async (id) => (await reader.show(id)).diagnostics));
}

/** What `npm run check -- FILE --json` finds. */
async function findInProgram(text: string): Promise<Diagnostic[][]> {
  const folder = makeFolder({ '草稿.txt': text });
  const found: Diagnostic[][] = [];
  for await (const one of checkReports([`${folder}/草稿.txt`]))
    if ('diagnostics' in one) found.push([...one.diagnostics]);
  return found;
}

const fault = '茶园产值由2.4亿元增至2.7亿元，增长31%。白沙镇党政班子一年来真抓实干。';
const broken = madeUp.replace('新建镇中心幼儿园1所', `${fault}新建镇中心幼儿园1所`);
const lines = broken.split('\n');
const texts: Record<string, string> = {
  'a sound report': madeUp,
  'one with faults': broken,
  'one without its town': broken.replaceAll('云岭镇', '').replaceAll('云岭', '家园'),
  'one without its years': lines
    .slice(2)
    .join('\n')
    .replaceAll(/202\d年/g, ''),
  'one that dates its plan alone': lines
    .slice(2)
    .join('\n')
    .replaceAll(/2023年/g, ''),
  'one in traditional characters': broken
    .replaceAll('长', '長')
    .replaceAll('镇', '鎮')
    .replaceAll('产', '產'),
  'a stretch of one': lines.slice(8, 12).join('\n'),
};

describe('The page and the program find the same', () => {
  test.for(Object.entries(texts))('in %s', async ([, text]) => {
    const found = await findInPage(text);
    expect(found).toEqual(await findInProgram(text));
    expect(found).toHaveLength(1);
  });

  test('in made-up drafts of many faults', async () => {
    for (const [at, frame] of allFrames.entries()) {
      if (at % 15 > 0) continue;
      const { text } = buildDraft(20_301 + at, [frame]);
      expect(await findInPage(text)).toEqual(await findInProgram(text));
    }
  });

  test('where there is something to find', async () => {
    expect((await findInPage(broken)).flat().length).toBeGreaterThan(1);
  });
});

test.for(Object.entries(texts))(
  'What is shown first is built as it is when it is examined: %s',
  async ([, text]) => {
    const { reader, ids } = await readInPage(text);
    for (const id of ids) {
      const told = ({ meta, blocks, textKind, sections }: ReportDocument) => [
        ...[meta, blocks, textKind, outline(sections)],
      ];
      const first = await reader.see(id, 'structure');
      const numbers = await reader.see(id, 'numbers');
      const topics = await reader.see(id, 'topics');
      const checked = await reader.see(id, 'checks');
      const examined = await reader.see(id, 'whole');
      for (const one of [first, numbers, topics, checked]) expect(told(one)).toEqual(told(examined));
      // Of a number the reading page shows neither its topic nor its thing
      const bare = ({ records }: ReportDocument) =>
        records.map((record) => ({ ...record, topic: '', thing: null }));
      for (const one of [numbers, checked]) expect(bare(one)).toEqual(bare(examined));
      const sorted = ({ records }: ReportDocument) => records.map((record) => ({ ...record, thing: null }));
      expect(sorted(topics)).toEqual(sorted(examined));
      expect(checked.diagnostics).toEqual(examined.diagnostics);
      expect(examined.diagnostics).toEqual(expect.arrayContaining(numbers.diagnostics));
    }
  },
);

describe('A town that the text doesn’t name', () => {
  let found: Diagnostic[];
  beforeAll(async () => {
    found = (await findInPage(`过去一年，青石镇党政班子真抓实干。\n${lines.slice(8, 12).join('\n')}`)).flat();
  });

  test('makes no other town another place', () => {
    expect(
      found.filter(({ rule, message }) => rule === 'foreign-place' && message.includes('未写明')),
    ).toEqual([]);
  });
});
