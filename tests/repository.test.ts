import { existsSync, globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';

interface Workflow {
  permissions?: Record<string, string>;
  jobs: Record<string, { permissions?: Record<string, string>; steps: { uses?: string }[] }>;
}

describe('the workflows', () => {
  const workflows = globSync('.github/workflows/*.yml').map((path): [string, Workflow] => [
    path,
    parse(readFileSync(path, 'utf8')) as Workflow,
  ]);

  test.for(workflows)('%s runs actions of one commit each', ([, { jobs }]) => {
    const used = Object.values(jobs).flatMap(({ steps }) => steps.flatMap(({ uses }) => uses ?? []));
    expect(used.length).toBeGreaterThan(0);
    for (const action of used) expect(action).toMatch(/^[\w-]+\/[\w-]+@[0-9a-f]{40}$/);
  });

  test.for(workflows)(
    '%s gives nothing to all jobs, and says what each may do',
    ([, { permissions, jobs }]) => {
      expect(permissions).toEqual({});
      for (const job of Object.values(jobs)) expect(job.permissions).toBeDefined();
    },
  );
});

test('the lock file knows the bytes of every package, and no address', () => {
  const lock = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
    packages: Record<string, { integrity?: string; resolved?: string; inBundle?: boolean }>;
  };
  const packages = Object.entries(lock.packages).filter(([path, { inBundle }]) => path !== '' && !inBundle);
  expect(packages.length).toBeGreaterThan(100);
  expect(
    packages.filter(([, { integrity }]) => !integrity?.startsWith('sha512-')).map(([path]) => path),
  ).toEqual([]);
  expect(packages.filter(([, { resolved }]) => resolved !== undefined).map(([path]) => path)).toEqual([]);
});

test('every package that is installed by name is used by name', () => {
  const { scripts, dependencies, devDependencies } = JSON.parse(
    readFileSync('package.json', 'utf8'),
  ) as Record<'scripts' | 'dependencies' | 'devDependencies', Record<string, string>>;
  const sources = globSync('{src,scripts,tests,content,.github}/**/*.{ts,astro,css,yml}');
  const texts = [...sources, ...globSync('*.{mjs,ts}'), '.prettierrc.json'].filter((path) =>
    existsSync(path),
  );
  const code = texts.map((path) => readFileSync(path, 'utf8')).join('\n');
  // What `astro check` runs, and what the compiler reads of itself
  const taken = (name: string) => name === '@astrojs/check' || name.startsWith('@types/');
  // A package may be there for its program alone: `npm-run-all2` is `run-p` in a script
  const commands = new Set(Object.values(scripts).flatMap((script) => script.split(' ')));
  const run = (name: string) => {
    const { bin } = JSON.parse(readFileSync(`node_modules/${name}/package.json`, 'utf8')) as {
      bin?: string | Record<string, string>;
    };
    return typeof bin === 'object' && Object.keys(bin).some((program) => commands.has(program));
  };
  const unused = Object.keys({ ...dependencies, ...devDependencies }).filter(
    (name) => !taken(name) && !run(name) && !new RegExp(`['"\\s/]${name}(?=['"/\\s])`).test(code),
  );
  expect(unused).toEqual([]);
});
