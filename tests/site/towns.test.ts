import { expect, test } from 'vitest';
import { toTowns } from '../../src/places/index.ts';
import { corpus, readMadeUpPage } from '../support/made-up.ts';

const towns = toTowns(corpus.reports);

test.for(towns)('the page of $townFull says what it is to do, what it did, and where it lies', (town) => {
  const html = readMadeUpPage(`/towns/${town.id}/`);
  const [head = '', targets = '', figures = ''] = html.split(/<section id="(?:targets|figures)"/);
  expect(head).toContain(`<h1>${town.townFull}</h1>`);
  for (const { name, path } of town.places) {
    expect(head).toContain(`places/${path}/`);
    expect(readMadeUpPage(`/places/${path}/`)).toContain(name);
  }
  expect(targets).toMatch(/原处|没有写下一年的安排/);
  expect(figures).toContain('写得最多的');
  for (const { meta } of town.reports) {
    expect(html).toContain(`reports/${meta.id}/`);
    expect(readMadeUpPage(`/reports/${meta.id}/`)).toContain(`towns/${town.id}/"`);
  }
});

test('an address that each report had once leads to its town', () => {
  const later = towns.flatMap(({ id, reports }) =>
    reports.filter(({ meta }) => meta.id !== id).map(({ meta }) => ({ id, own: meta.id })),
  );
  expect(later.length).toBeGreaterThan(0);
  for (const { id, own } of later)
    expect(readMadeUpPage(`/towns/${own}/`)).toMatch(
      new RegExp(`http-equiv="refresh" content="0; url=[^"]*/towns/${id}/"`),
    );
});
