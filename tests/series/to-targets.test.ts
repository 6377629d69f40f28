import { describe, expect, test } from 'vitest';
import { toTargets } from '../../src/series/index.ts';
import { createRoutes, parseAnchor } from '../../src/url/index.ts';
import { buildMadeUpCorpus } from '../support/made-up-corpus.ts';
import { madeUp } from '../support/made-up-report.ts';
import { parseDocument } from '../support/parse.ts';

const routes = createRoutes('/');
const report = parseDocument(madeUp);
const groups = toTargets(report, routes);
const say = (topic: string | null) =>
  groups
    .find((group) => group.topic === topic)
    ?.targets.map(({ runs }) => runs.map(({ text, record }) => (record ? `[${text}]` : text)).join(''));

describe('What a report sets out to do', () => {
  test('begins with the aims of the whole year', () => {
    expect(groups[0]?.topic).toBeNull();
    expect(say(null)?.[0]).toMatch(/固定资产投资增长\[8%\]，一般公共预算收入达到\[1950万元\]/);
  });

  test('is grouped by topic, each sentence whole and with its numbers marked', () => {
    expect(say('economy')?.[0]).toBe(
      '力争新签约亿元以上项目[6个]，到位资金[3亿元]以上，竹木家居产业园二期年内投产，新增规上企业[3家]。',
    );
  });

  test('holds nothing of what was done', () => {
    expect(groups.flatMap(({ targets }) => targets).map(({ runs }) => runs[0]?.text)).not.toContain(
      '预计全年完成',
    );
    expect(JSON.stringify(groups)).not.toContain('4.1亿元');
  });

  test('holds what is promised in words alone, and not what is only wished', () => {
    const said = madeUp.replace(
      '力争新签约',
      '竹木产业园综合服务中心年内建成投用。大力弘扬工匠精神。力争新签约',
    );
    const targets = toTargets(parseDocument(said), routes).flatMap((group) => group.targets);
    const words = targets.filter(({ numbers }) => numbers === 0).map(({ runs }) => runs[0]?.text);
    expect(words).toContain('竹木产业园综合服务中心年内建成投用。');
    expect(words.join('')).not.toContain('工匠精神');
  });

  test('marks the flags of its numbers', () => {
    const own = report.records.find(({ quote }) => quote === '1950万元')!;
    const conflict = { rule: 'two-values', severity: 'warning', message: '', ...own } as const;
    const { diagnostics } = { diagnostics: [conflict] };
    expect(toTargets({ ...report, diagnostics }, routes)[0]?.targets[0]?.flags).toContain('数字矛盾');
  });

  test('links to exactly its sentence, in any report', () => {
    for (const each of [report, ...buildMadeUpCorpus().reports])
      for (const { start, runs, href } of toTargets(each, routes).flatMap((group) => group.targets)) {
        const anchor = parseAnchor(new URL(href, 'http://site.test').hash);
        expect(anchor).toMatchObject({ kind: 'characters', start });
        if (anchor?.kind !== 'characters') continue;
        const length = runs.reduce((sum, { text }) => sum + text.length, 0);
        expect(length).toBeGreaterThan(0);
        expect(length).toBeLessThanOrEqual(anchor.end - anchor.start);
        for (const { record } of runs)
          if (record) expect(record.start >= anchor.start && record.end <= anchor.end).toBe(true);
      }
  });

  test('names every number to come that stands in a paragraph, once', () => {
    for (const each of buildMadeUpCorpus().reports) {
      const found = toTargets(each, routes).flatMap(({ targets }) =>
        targets.flatMap(({ runs }) => runs.flatMap(({ record }) => record?.id ?? [])),
      );
      expect(new Set(found).size).toBe(found.length);
      const paragraphs = each.blocks.filter(({ kind }) => kind === 'paragraph').map(({ id }) => id);
      const aims = each.records.filter(
        ({ status, paragraph }) => status === 'target' && paragraphs.includes(paragraph),
      );
      expect(found.sort()).toEqual(aims.map(({ id }) => id).sort());
    }
  });
});
