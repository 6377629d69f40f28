import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { toSeal } from '../../src/exports/seal.ts';

test('pieces are sealed as the whole is, and each is handed on', () => {
  const handed: Uint8Array[] = [];
  const seal = toSeal(['甲', '乙'], (piece) => void handed.push(piece));
  const hash = createHash('sha256').update('甲乙').digest('hex');
  expect(seal).toEqual({ isText: true, bytes: 6, hash });
  expect(Buffer.concat(handed).toString()).toBe('甲乙');
});

test('one piece of bytes makes a file that is no text', () => {
  expect(toSeal(['a', new Uint8Array([0])]).isText).toBe(false);
});
