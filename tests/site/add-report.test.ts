import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'vitest';
import { runNode } from '../support/site/build-site.ts';
import { copyProject, madeUpContent } from '../support/site/copy-project.ts';
import { makeFolder } from '../support/temporary.ts';

test('Sound reports that are added, a second year among them, keep every test of content green', () => {
  const copy = makeFolder();
  copyProject(copy);
  cpSync('tests', join(copy, 'tests'), { recursive: true });
  for (const id of ['chiling', 'liuhe', 'qingshi', 'qingshi-2023'])
    for (const type of ['txt', 'yaml'])
      cpSync(`${madeUpContent}/reports/${id}.${type}`, join(copy, `content/reports/${id}.${type}`));
  runNode(copy, ['scripts/build.ts']);
  const projects = ['--project', 'unit', '--project', 'content'];
  runNode(copy, ['node_modules/vitest/vitest.mjs', 'run', 'tests/content', ...projects]);
});
