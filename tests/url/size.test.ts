import { gzipSync } from 'node:zlib';
import { buildSync } from 'esbuild';
import { expect, test } from 'vitest';

/** Bytes over the wire of a page's script that uses only these names of the codec. */
function cost(fields: string, codec: string): number {
  const { outputFiles } = buildSync({
    stdin: {
      contents: `export { ${fields} } from './fields.ts'; export { ${codec} } from './state.ts';`,
      resolveDir: 'src/url',
    },
    bundle: true,
    minify: true,
    charset: 'utf8',
    format: 'esm',
    write: false,
    target: 'es2022',
  });
  return gzipSync(outputFiles[0]!.contents).length;
}

test('the state codec costs a page less than 1 kB', () => {
  expect(cost('oneOf', 'formatState, parseState')).toBeLessThan(800);
  expect(cost('ids, oneOf, text', 'formatState, parseState')).toBeLessThan(1024);
  expect(cost('ids, number, oneOf, text, texts', 'describeIgnored, formatState, parseState')).toBeLessThan(
    1500,
  );
});
