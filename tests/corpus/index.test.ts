import { expect, it } from 'vitest';
import * as corpus from '../../src/corpus/index.ts';

it('exports', () => {
  expect(Object.keys(corpus).sort()).toMatchInlineSnapshot(`
    [
      "boundLabels",
      "kindLabels",
      "partLabels",
      "readCorpus",
      "readReport",
      "statusLabels",
      "topicLabels",
      "topicShares",
      "townMark",
    ]
  `);
});
