import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { createReader } from '../../../../src/client/own/thread/create-reader.ts';
import { createGazetteer } from '../../../../src/intake/index.ts';
import { parseDocument } from '../../../support/parse.ts';
import { places } from '../../../support/places.ts';

const bytes = new Uint8Array(readFileSync('tests/fixtures/intake/report.txt'));
const means = {
  openReader: { checks: () => Promise.resolve((source: string) => parseDocument(source)) },
  places: createGazetteer(places),
  today: new Date(2024, 0, 1),
};

async function read(sidecar?: string) {
  const { read: readFile } = createReader(means as unknown as Parameters<typeof createReader>[0]);
  const beside = sidecar === undefined ? {} : { sidecar: new TextEncoder().encode(sidecar) };
  const answers = [];
  for await (const answer of readFile({ name: 'a.txt', bytes, ...beside })) answers.push(answer);
  return answers;
}

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
