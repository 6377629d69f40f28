import { spawn, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { countyReport } from '../support/county-report.ts';
import { toGb18030 } from '../../src/text/to-gb18030.ts';
import { places } from '../support/places.ts';
import { makeFolder } from '../support/temporary.ts';
import { toNumberedDocx } from '../support/files/word-files.ts';

const script = resolve('scripts/add-report.ts');
const report = readFileSync('tests/fixtures/intake/report.txt', 'utf8') + '被评为东山市文明镇。\n';
const another = report.replaceAll('青石', '白石');

const county = `${countyReport.join('\n')}\n`;
const countyPage = `<html><head><meta charset="gbk"></head><body><div>${countyReport.map((line) => `<p>${line}</p>`).join('')}</div></body></html>`;

/** A project with content but no report, and files beside it. */
function makeProject(files: Record<string, string | Uint8Array> = {}): string {
  const folder = makeFolder(files);
  cpSync('content', join(folder, 'content'), { recursive: true });
  rmSync(join(folder, 'content/reports'), { recursive: true });
  mkdirSync(join(folder, 'content/reports'));
  writeFileSync(join(folder, 'content/places.txt'), places);
  return folder;
}

function add(cwd: string, ...args: string[]): { status: number | null; out: string; error: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, ...args], {
    cwd,
    encoding: 'utf8',
    input: args.includes('--provenance') ? county : report,
  });
  expect(stderr).not.toMatch(/^\s+at /m);
  return { status, out: stdout, error: stderr };
}

const reports = (folder: string) => readdirSync(join(folder, 'content/reports')).sort();
const sidecar = (folder: string, id: string) =>
  parse(readFileSync(join(folder, `content/reports/${id}.yaml`), 'utf8')) as Record<string, unknown>;

describe('npm run add-report', () => {
  test('refuses a sidecar with a key that nobody knows, and names the one that is meant', () => {
    const folder = makeProject({ 'a.txt': report, 'a.yaml': 'townFul: 青石镇\n' });
    const { status, out } = add(folder, 'a.txt', 'a.yaml', '--yes');
    expect([status, reports(folder)]).toEqual([1, []]);
    expect(out).toContain('Unexpected key `townFul`, expected `townFull`');
  });

  test('takes a report in by one call, byte for byte, with its facts', () => {
    const folder = makeProject({ '青石镇.txt': report });
    const { status, out } = add(folder, '青石镇.txt', '--yes', '--provenance', 'official');
    expect([status, reports(folder)]).toEqual([0, ['qingshi.txt', 'qingshi.yaml']]);
    expect(readFileSync(join(folder, 'content/reports/qingshi.txt'), 'utf8')).toBe(report);
    expect(sidecar(folder, 'qingshi')).toMatchObject({
      town: '青石',
      townFull: '青石镇',
      county: '南河县',
      city: '东山市',
      province: '甲省',
      statedYear: 2022,
      planYear: 2023,
      provenance: 'official',
      original: { name: '青石镇.txt', encoding: 'utf-8' },
    });
    expect(out).toMatch(/qingshi {2}甲省 东山市 南河县 青石镇 {2}2022 → 2023/);
    expect(out).toMatch(/1 taken, 0 refused/);
  });

  test('takes folders, standard input and compilations, and the rest where something is refused', async () => {
    const folder = makeProject({
      'in/a.txt': report + another,
      'in/b.docx': await toNumberedDocx(
        report.replaceAll('青石', '柳林').replaceAll('柳林镇', '柳林乡').split('\n'),
      ),
      'in/c.doc': Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1),
    });
    const { status, out, error } = add(folder, 'in');
    expect(reports(folder)).toEqual(
      ['baishi', 'liulin', 'qingshi'].flatMap((id) => [`${id}.txt`, `${id}.yaml`]),
    );
    expect(status).toBe(1);
    expect(out).toMatch(
      /refused in\/c\.doc\n {2}Unexpected old Word[^\n]*\n {2}to do: open it and save it as \.docx/,
    );
    expect(out).toMatch(/to fill in: provenance/);
    expect(error).toMatch(/3\/3 in\/c\.doc/);
    expect(add(makeProject(), '-').out).toMatch(/qingshi from standard input/);
  });

  test.for<[string, Record<string, string | Uint8Array>, string]>([
    ['a file', { '报告.txt': county }, '报告.txt'],
    ['a PDF', { '报告.pdf': readFileSync('tests/fixtures/intake/county.pdf') }, '报告.pdf'],
    ['a folder', { 'in/报告.htm': toGb18030(countyPage) }, 'in'],
    ['standard input', {}, '-'],
  ])('takes a whole county report without a flag but provenance from %s', ([, files, path]) => {
    const folder = makeProject(files);
    const { status, out } = add(folder, path, '--yes', '--provenance', 'official');
    const { original, ...facts } = sidecar(folder, 'qiaoxian');
    expect(facts).toMatchObject({
      ...{ townFull: '桥县', county: '桥县', city: '西山市', province: '甲省' },
      ...{ kind: '政府工作报告', statedYear: 2023, planYear: 2024, provenance: 'official' },
    });
    expect(original).toMatchObject({ sha256: expect.stringMatching(/^[0-9a-f]{64}$/) as string });
    expect(out).not.toMatch(/to fill in/);
    expect([status, reports(folder)]).toEqual([0, ['qiaoxian.txt', 'qiaoxian.yaml']]);
  });

  test('takes the facts of a sidecar in GBK that lies beside its text, and refuses one that is no text or states markup', () => {
    const folder = makeProject({
      'in/a.txt': report,
      'in/a.yaml': toGb18030('county: 南河县\npublisher: 青石镇党政办\nprovenance: official\n'),
      'in/b.txt': another,
      'in/b.yaml': Uint8Array.of(0, 1, 2, 3),
      'in/c.txt': another,
      'in/c.yaml': 'title: <img src=x>\n',
    });
    const { status, out } = add(folder, 'in', '--yes');
    expect([status, reports(folder)]).toEqual([1, ['qingshi.txt', 'qingshi.yaml']]);
    expect(sidecar(folder, 'qingshi')).toMatchObject({ publisher: '青石镇党政办', provenance: 'official' });
    expect(out).toMatch(/refused in\/b\.txt\n {2}Unexpected binary data/);
    expect(out).toMatch(/refused in\/c\.txt\n {2}Unexpected fact in the sidecar/);
  });

  test('writes nothing in a dry run', () => {
    const folder = makeProject({ 'a.txt': report });
    expect(add(folder, 'a.txt', '--dry-run').out).toMatch(/1 would be taken/);
    expect(reports(folder)).toEqual([]);
  });

  test('takes nothing twice, and with --force keeps what was edited', () => {
    const folder = makeProject({ 'a.txt': report, 'b.txt': report.replace('改造危桥4座', '改造危桥5座') });
    add(folder, 'a.txt', '--provenance', 'official');
    const file = join(folder, 'content/reports/qingshi.yaml');
    writeFileSync(
      file,
      readFileSync(file, 'utf8')
        .replace('county: 南河县', 'county: 南河县 # 已核对')
        .replace('publisher: null', 'publisher: 青石镇'),
    );
    expect(add(folder, 'a.txt').out).toMatch(/is qingshi already/);
    expect(add(folder, 'b.txt').out).toMatch(/second report of 青石镇 for 2022/);
    expect(add(folder, 'b.txt', '--force').status).toBe(0);
    expect(readFileSync(file, 'utf8')).toMatch(/county: 南河县 # 已核对/);
    expect(sidecar(folder, 'qingshi')).toMatchObject({ publisher: '青石镇', provenance: 'official' });
    expect(readFileSync(join(folder, 'content/reports/qingshi.txt'), 'utf8')).toMatch(/改造危桥5座/);
  });

  test.for<[string, string[], number, RegExp]>([
    ['no file', [], 2, /without a file[\s\S]*--provenance/],
    ['an unknown flag', ['a.txt', '--twon', 'x'], 2, /--twon/],
    ['a file that is not there', ['b.txt'], 1, /refused b\.txt[\s\S]*ENOENT/],
    ['a call for help', ['--help'], 0, /npm run add-report -- FILE/],
  ])('answers %s', ([, args, status, words]) => {
    const said = add(makeProject({ 'a.txt': report }), ...args);
    expect(said.status).toBe(status);
    expect(said.out + said.error).toMatch(words);
  });

  test('leaves whole pairs alone, wherever it is killed', async () => {
    const names = Array.from({ length: 24 }, (_, at) => `${String.fromCodePoint(0x5f20 + at * 3)}石`);
    const files = Object.fromEntries(
      names.map((name) => [`in/${name}.txt`, report.replaceAll('青石', name)]),
    );
    const folder = makeProject(files);
    const child = spawn(process.execPath, [script, 'in'], { cwd: folder });
    // Killed as soon as the first pair is there.
    while (!existsSync(join(folder, 'content/reports')) || reports(folder).length < 2)
      await new Promise(setImmediate);
    child.kill('SIGKILL');
    await new Promise((done) => child.once('close', done));
    add(folder, 'in', '--dry-run');
    add(folder, 'nothing');
    const left = reports(folder);
    expect(left.length).toBeGreaterThanOrEqual(2);
    expect(left.filter((name) => name.endsWith('.txt'))).toHaveLength(left.length / 2);
    expect(left.some((name) => name.startsWith('.'))).toBe(false);
  });
});
