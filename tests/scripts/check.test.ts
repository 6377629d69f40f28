import { spawnSync } from 'node:child_process';
import { cpSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { madeUpContent } from '../support/site/copy-project.ts';
import { places } from '../support/places.ts';
import { makeFolder } from '../support/temporary.ts';

const script = resolve('scripts/check.ts');

/** A report with a sum that its own numbers refute, and one whose years its own facts refute. */
const draft = [
  '2023年青石镇人民政府工作报告',
  '各位代表：',
  '现在，我代表青石镇人民政府，向大会报告工作，请予审议。',
  '一、2022年工作回顾',
  '村集体收入由4.2万元增加到4.8万元，增长20%。',
  '二、2023年重点任务',
  '我们将抓好项目建设。',
  '各位代表，让我们团结一心，为建设美好家园而奋斗！',
  '',
].join('\n');
const wrongYear = draft.replace('村集体收入', '2022年是“十三五”收官之年。村集体收入');

interface Finding {
  file: string;
  rule: string;
  severity: string;
  start: number;
  end: number;
  message: string;
  related: unknown[];
}

/** Runs the script in a folder that holds the made-up towns, and some files beside them. */
function check(files: Record<string, string>, ...args: string[]) {
  const folder = makeFolder({ ...files, 'content/places.txt': places });
  cpSync(madeUpContent, join(folder, 'content'), { recursive: true });
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, ...args], {
    cwd: folder,
    encoding: 'utf8',
  });
  expect(stderr).not.toMatch(/^\s+at /m);
  return { status, out: stdout, error: stderr };
}

const readFindings = (out: string): Finding[] =>
  out
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Finding);

describe('npm run check', () => {
  test('says what is wrong with a file that is not taken in, and ends well without an error', () => {
    const { status, out } = check({ '草稿.txt': draft }, '草稿.txt');
    expect(out).toMatch(/草稿\.txt[\s\S]*5:\d+-5:\d+ +warning +4\.2万元变为4\.8万元[\s\S]*growth-conflict/);
    expect([status, /1 texts: 0 errors/.test(out)]).toEqual([0, true]);
  });

  test('writes with --json one line a finding, with offsets into the text', () => {
    const { status, out } = check({ 'draft.txt': draft }, 'draft.txt', '--json');
    const found = readFindings(out).find(({ rule }) => rule === 'growth-conflict')!;
    expect(Object.keys(found)).toEqual(['file', 'rule', 'severity', 'start', 'end', 'message', 'related']);
    expect(found).toMatchObject({ file: 'draft.txt', severity: 'warning' });
    expect(draft.slice(found.start, found.end)).toBe('20%');
    expect(status).toBe(0);
  });

  test('ends with 1 where an error is found', () => {
    const { status, out } = check({ 'draft.txt': wrongYear }, 'draft.txt', '--json');
    expect(readFindings(out).some(({ severity }) => severity === 'error')).toBe(true);
    expect(status).toBe(1);
  });

  test('ends with 1 where there is no such report or file, and checks the others', () => {
    const { status, out, error } = check({ 'draft.txt': draft }, 'nowhere', 'draft.txt', '--json');
    expect(error).toMatch(/nowhere: Unexpected name, expected the id of a report or a file/);
    expect([status, readFindings(out).length > 0]).toEqual([1, true]);
  });

  test('reads reports of content by their ids, as they stand there', () => {
    const { out } = check({}, 'qingshi', 'daxu', '--json');
    const files = new Set(readFindings(out).map(({ file }) => file));
    for (const file of files) {
      expect(file).toMatch(/^content\/reports\/(?:qingshi|daxu)\.txt$/);
      const text = readFileSync(join(madeUpContent, file.replace('content/', '')), 'utf8');
      for (const one of readFindings(out).filter((finding) => finding.file === file))
        expect(one.end).toBeLessThanOrEqual(text.length);
    }
    expect(files.size).toBeGreaterThan(0);
  });

  test('reads all of content where nothing is asked for, and counts only with --quiet', () => {
    expect(check({}, '--quiet').out).toMatch(/^1\d texts: \d+ errors, \d+ warnings, \d+ notes\n$/);
  });

  test('ends with 2 where the call is wrong, and says how to call', () => {
    const { status, error } = check({}, '--jsn');
    expect([status, /usage: npm run check/.test(error)]).toEqual([2, true]);
  });

  test('says what a text is, checks a draft by its id, and is not stopped by a neighbour at fault', () => {
    const reports = 'content/reports';
    const { status, out } = check(
      {
        [`${reports}/caogao.txt`]: draft,
        [`${reports}/caogao.yaml`]: 'town: 青石\ntownFull: 青石镇\nstatedYear: 2022\n',
        [`${reports}/broken.txt`]: draft,
        [`${reports}/broken.yaml`]: 'statedYear: neunzehn\n',
      },
      'caogao',
    );
    expect(out).toContain('caogao.txt: complete: ');
    expect(out).toMatch(/a draft, to fill in: .*county/);
    expect(out).not.toContain('broken');
    expect([status, out.includes('growth-conflict')]).toEqual([0, true]);
  });
});
