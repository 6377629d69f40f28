import fc from 'fast-check';
import { h as hastscript } from 'hastscript';
import { expect, test } from 'vitest';
import { h } from '../../src/render/h.ts';

test('an element is what hastscript makes of the same names', () => {
  const word = fc.string({ minLength: 1 });
  const properties = fc.record({
    id: fc.option(word),
    className: fc.option(fc.constantFrom('n', 'n q', 'k')),
    ariaLabel: fc.option(word, { nil: undefined }),
    dataLine: fc.option(fc.nat()),
    hidden: fc.constantFrom(true, undefined),
  });
  const words = fc.oneof(word, fc.constantFrom(null, undefined));
  fc.assert(
    fc.property(fc.constantFrom('p', 'li', 'data'), properties, fc.array(words), (tag, given, children) => {
      const inner = h('b', {}, '字');
      expect(h(tag, given, children, inner, [[inner], ' '])).toEqual(
        hastscript(tag, given, children, hastscript('b', {}, '字'), [hastscript('b', '字'), ' ']),
      );
    }),
  );
});
