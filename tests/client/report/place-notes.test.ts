import { array, assert, integer, property, record } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { stackNotes } from '../../../src/client/report/place-notes.ts';

describe('the places of notes', () => {
  test('are level with their lines, or right below the note before', () => {
    const notes = [0, 4, 90, 92].map((top) => ({ top, height: 20 }));
    expect(stackNotes(notes)).toEqual([0, 20, 90, 110]);
  });

  test('law: none is above its line, and none over another', () => {
    const notes = array(record({ top: integer({ min: 0, max: 900 }), height: integer({ min: 1, max: 40 }) }));
    assert(
      property(notes, (given) => {
        const wanted = given.toSorted((a, b) => a.top - b.top);
        const tops = stackNotes(wanted);
        wanted.forEach(({ top }, at) => {
          expect(tops[at]).toBeGreaterThanOrEqual(top);
          if (at > 0) expect(tops[at]).toBeGreaterThanOrEqual(tops[at - 1]! + wanted[at - 1]!.height);
        });
      }),
    );
  });
});
