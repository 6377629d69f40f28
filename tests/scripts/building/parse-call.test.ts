import { expect, test } from 'vitest';
import { parseCall } from '../../../scripts/building/parse-call.ts';

test('flags say what is built', () => {
  expect(parseCall([])).toEqual({ assemble: false, verbose: false, parse: [] });
  expect(parseCall(['--shard', '2/20', '--strict'])).toMatchObject({
    shard: { nth: 2, of: 20 },
    parse: ['--strict'],
  });
  expect(parseCall(['--shard=2/20', '--verbose'])).toMatchObject({
    shard: { nth: 2, of: 20 },
    verbose: true,
  });
  expect(parseCall(['--assemble'])).toMatchObject({ assemble: true });
});

test.each([
  [['--shard']],
  [['--shard', '3/2']],
  [['--shards=2']],
  [['dist']],
  [['--shard=1/2', '--assemble']],
])('%j is answered with what was expected', (args) => {
  expect(() => parseCall(args)).toThrow(/expected/);
});
