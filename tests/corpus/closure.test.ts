import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { findClosure } from '../../src/corpus/closure.ts';
import { readModule } from '../support/house/imports.ts';
import { makeFolder } from '../support/temporary.ts';

test('a closure holds what is imported in any form, at any remove, and nothing else', () => {
  const folder = makeFolder({
    'src/a.ts': [
      "import type { B } from './b.ts';",
      "import {\n  c,\n  type C,\n} from './deep/c.ts';",
      "export * from './d.ts';",
      "import './e.ts';",
      "const f = await import('./f.ts');",
      "import { readFileSync } from 'node:fs';",
      "import { z } from 'zod';",
      "export const words = './g.ts';",
    ].join('\n'),
    'src/b.ts': "export { h } from './h.ts';",
    'src/deep/c.ts': "import { a } from '../a.ts';",
    ...Object.fromEntries(['d', 'e', 'f', 'g', 'h', 'i'].map((name) => [`src/${name}.ts`, ''])),
  });
  const names = findClosure(join(folder, 'src/a.ts')).map((path) => path.slice(folder.length + 5));
  expect(names).toEqual(['a.ts', 'b.ts', 'd.ts', 'deep/c.ts', 'e.ts', 'f.ts', 'h.ts']);
});

test("the project's own imports are found as TypeScript finds them", () => {
  for (const path of globSync('src/{corpus,report,measure,indicator,reuse,text}/**/*.ts')) {
    const named = readModule(path, readFileSync(path, 'utf8')).imports.map(({ to }) => to);
    const missing = named.filter((to) => !findClosure(path).includes(to));
    expect(missing, path).toEqual([]);
  }
});
