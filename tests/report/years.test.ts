import { expect, test } from 'vitest';
import { planYearOf, reviewYearOf } from '../../src/report/index.ts';

test.for([
  ['a text whose years hold', { statedYear: 2023, planYear: 2024, inferredYear: null }, 2023, 2024],
  [
    'a text whose years were overwritten',
    { statedYear: 2023, planYear: 2023, inferredYear: 2020 },
    2020,
    2021,
  ],
  [
    'an overwritten text without a plan',
    { statedYear: 2023, planYear: null, inferredYear: 2020 },
    2020,
    null,
  ],
] as const)('%s reviews and plans the real years', ([, meta, review, plan]) => {
  expect([reviewYearOf(meta), planYearOf(meta)]).toEqual([review, plan]);
});
