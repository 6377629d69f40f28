import { globSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readCorpus } from '../../../src/corpus/index.ts';
import { readPage } from '../../support/site/pages.ts';

const { reports } = readCorpus();
const rewritten = reports.filter(({ meta }) => meta.inferredYear !== null).map(({ meta }) => meta);
const says = /文中作|年份存疑|年份未写/;

/** The words of a piece of HTML. */
const textOf = (html: string) => html.replaceAll(/<[^>]+>/g, ' ');

describe('a year that a text’s own facts refute', () => {
  test('is told in every row of a table of an indicator, and in the chart above it', () => {
    const pages = globSync('indicators/*/index.html', { cwd: 'dist' }).map((file) => `/${file}`);
    expect(pages.length).toBeGreaterThan(0);
    let rows = 0;
    for (const path of pages) {
      const html = readPage(path);
      for (const { id, town } of rewritten) {
        const body = new RegExp(`<tbody data-row="${id}"[^]*?</tbody>`).exec(html)?.[0] ?? '';
        for (const row of body.match(/<tr data-status[^]*?<\/tr>/g) ?? []) {
          rows += 1;
          expect(textOf(row), `${path} ${id}`).toMatch(says);
        }
        for (const [, label = ''] of html.matchAll(/<a[^>]*aria-label="([^"]*)"/g))
          if (label.startsWith(`${town} `)) expect(label, path).toMatch(says);
      }
    }
    expect(rows).toBeGreaterThanOrEqual(rewritten.length);
  });

  test('is told on the page of the report before its first line', () => {
    for (const { id, inferredYear } of rewritten) {
      const head = readPage(`/reports/${id}/`).split('class="text"')[0] ?? '';
      expect(textOf(head)).toContain(`实为 ${String(inferredYear)} 年`);
    }
  });

  test('is told beside every figure of the town on the pages of towns', () => {
    let rows = 0;
    for (const { meta } of reports) {
      const tables = readPage(`/towns/${meta.id}/`).match(/<tr[^]*?<\/tr>/g) ?? [];
      for (const { town } of rewritten) {
        const own = tables.filter((html) => new RegExp(`<th scope="row"[^>]*>\\s*${town}`).test(html));
        rows += own.length;
        for (const row of own) expect(textOf(row), meta.id).toMatch(says);
      }
    }
    expect(rows).toBeGreaterThanOrEqual(rewritten.length);
  });
});
