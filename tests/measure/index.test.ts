import { expect, test } from 'vitest';
import * as door from '../../src/measure/index.ts';

test('the door exports the measurer and the finder', () => {
  expect(Object.keys(door).sort()).toEqual(['findQuantities', 'measure']);
});
