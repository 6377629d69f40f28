import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { buildCorpus } from '../../src/corpus/build.ts';
import type { ReportDocument } from '../../src/corpus/index.ts';
import { madeUpContent } from '../support/site/copy-project.ts';
import { makeFolder } from '../support/temporary.ts';

describe('buildCorpus', () => {
  test('gives the same corpus from a cache', () => {
    const kept = new Map<string, string>();
    const filled = buildCorpus(madeUpContent, (id, make) => {
      const document = make();
      kept.set(id, JSON.stringify(document));
      return document;
    });
    const taken = buildCorpus(madeUpContent, (id) => JSON.parse(kept.get(id) ?? '') as ReportDocument);
    expect(JSON.stringify(taken)).toBe(JSON.stringify(filled));
  });
});

describe('the folder of content', () => {
  /** A copy of the content of the made-up towns, spoilt. */
  const copyContent = (spoil: (content: string) => void): string => {
    const content = join(makeFolder(), 'content');
    cpSync(madeUpContent, content, { recursive: true });
    spoil(content);
    return content;
  };

  test.for<[string, RegExp]>([
    ['topics.yaml', /content\/topics\.yaml[\s\S]*expected/],
    ['chronology.yaml', /content\/chronology\.yaml[\s\S]*expected/],
    ['site.yaml', /content\/site\.yaml[\s\S]*expected/],
    ['indicators/economy.yaml', /content\/indicators\/economy\.yaml[\s\S]*expected/],
  ])('is read whole: a broken %s in it stops the build', ([name, message]) => {
    const content = copyContent((folder) => {
      writeFileSync(join(folder, name), 'nothing: [of, use]\n');
    });
    expect(() => buildCorpus(content)).toThrow(message);
  });

  test('is enough, whatever folder the build is started in', () => {
    const code = `import { buildCorpus } from ${JSON.stringify(resolve('src/corpus/build.ts'))};
      console.log(buildCorpus(${JSON.stringify(resolve(madeUpContent))}).reports.length);`;
    const { stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '--eval', code], {
      cwd: makeFolder(),
      encoding: 'utf8',
    });
    expect([stderr, stdout.trim()]).toEqual(['', String(buildCorpus(madeUpContent).reports.length)]);
  });
});

/** Run `scripts/parse.ts` over a copy of the made-up towns that is spoilt before. */
function parse(
  spoil: (reports: string) => void,
  ...flags: string[]
): { status: number | null; error: string; wrote: boolean } {
  const folder = makeFolder();
  cpSync(madeUpContent, join(folder, 'content'), { recursive: true });
  spoil(join(folder, 'content/reports'));
  const { status, stderr } = spawnSync(
    process.execPath,
    [resolve('scripts/parse.ts'), '--strict', ...flags],
    {
      cwd: folder,
      encoding: 'utf8',
    },
  );
  return { status, error: stderr, wrote: existsSync(join(folder, '.corpus/corpus.sqlite')) };
}

describe('npm run parse', () => {
  test.for<[string, RegExp, (reports: string) => void]>([
    [
      'an empty source',
      /ankou\.txt/,
      (reports) => {
        writeFileSync(join(reports, 'ankou.txt'), '');
      },
    ],
    [
      'a source in GBK',
      /ankou\.txt[\s\S]*UTF-8/,
      (reports) => {
        writeFileSync(join(reports, 'ankou.txt'), Uint8Array.of(0xb0, 0xcb, 0xb6, 0xb8));
      },
    ],
    [
      'a source that is no report',
      /ankou\.txt[\s\S]*no report/,
      (reports) => {
        writeFileSync(
          join(reports, 'ankou.txt'),
          '关于做好冬季防火工作的通知\n各村：\n天气干燥，请加强巡查。\n',
        );
      },
    ],
    [
      'a report without sidecar',
      /ankou\.yaml/,
      (reports) => {
        rmSync(join(reports, 'ankou.yaml'));
      },
    ],
    [
      'a sidecar that lacks a field',
      /ankou\.yaml[\s\S]*county/,
      (reports) => {
        const file = join(reports, 'ankou.yaml');
        writeFileSync(file, readFileSync(file, 'utf8').replace(/^county:.*\n/m, ''));
      },
    ],
    [
      'a sidecar with a wrong field',
      /ankou\.yaml[\s\S]*provenance/,
      (reports) => {
        const file = join(reports, 'ankou.yaml');
        writeFileSync(file, readFileSync(file, 'utf8').replace(/^provenance:.*$/m, 'provenance: rumour'));
      },
    ],
  ])('stops at %s, says where and what was expected, and writes nothing', ([, message, spoil]) => {
    const { status, error, wrote } = parse(spoil);
    expect(error).toMatch(message);
    expect(error).toMatch(/expected/i);
    expect(error).not.toMatch(/^\s+at /m);
    expect([status, wrote]).toEqual([1, false]);
  });

  test('leaves a report at fault out with --keep-going, and says which', () => {
    const spoil = (reports: string) => {
      writeFileSync(join(reports, 'ankou.txt'), '');
    };
    const { status, error, wrote } = parse(spoil, '--keep-going');
    expect(error).toMatch(/left out[\s\S]*ankou\.txt[\s\S]*expected/);
    expect([status, wrote]).toEqual([0, true]);
  });

  test('writes the corpus of a sound folder', () => {
    expect(parse(() => undefined)).toEqual({ status: 0, error: '', wrote: true });
  });
});
