import { describe, expect, test } from 'vitest';
import { parseCall, usage, WrongCall } from '../../../src/corpus/adding/parse-call.ts';

describe('parseCall', () => {
  test('reads files, switches and facts, in either spelling', () => {
    const call = parseCall([
      'a.txt',
      '-',
      '--town-full',
      '青石镇',
      '--statedYear',
      '2022',
      '--plan-year',
      'null',
      '--dry-run',
      '--yes',
    ]);
    expect(call).toMatchObject({
      paths: ['a.txt', '-'],
      facts: { townFull: { value: '青石镇' }, statedYear: { value: 2022 }, planYear: null },
      dryRun: true,
      yes: true,
      force: false,
    });
  });
  test.for<[string, string[]]>([
    ['no file', []],
    ['a flag that is not known', ['a.txt', '--twon', '青石']],
    ['a year that is none', ['a.txt', '--stated-year', '9999']],
    ['an id that a path could hide in', ['a.txt', '--id', '../x']],
    ['an id that a system keeps for itself', ['a.txt', '--id', 'con']],
    ['an id that a reader’s own reports have', ['a.txt', '--id', 'own-1']],
  ])('refuses %s', ([, args]) => {
    expect(() => parseCall(args)).toThrow(WrongCall);
  });
  test('asks for no file where help is wanted, which names a flag for every fact', () => {
    expect(parseCall(['--help']).help).toBe(true);
    for (const flag of ['--town', '--stated-year', '--document-number', '--provenance', '--keep-going'])
      expect(usage).toContain(flag);
  });
});
