// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { createCard } from '../../../src/client/own/card.ts';
import { createReader } from '../../../src/client/own/thread/create-reader.ts';
import type { OwnReport, ReadAnswer } from '../../../src/client/own/types.ts';
import { createGazetteer } from '../../../src/intake/index.ts';
import { createRoutes } from '../../../src/url/index.ts';
import { toCompilation, toReport } from '../../support/compilation.ts';
import { places } from '../../support/places.ts';

/** Reads a text as the page's thread does; what it would have to fetch for that beside its own code is noted. */
async function read(text: string) {
  const fetched: string[] = [];
  const refuse = (name: string) => () => {
    fetched.push(name);
    return Promise.reject(new Error(name));
  };
  const { read: readFile } = createReader({
    openReader: {
      ...{ numbers: refuse('numbers'), topics: refuse('topics') },
      ...{ checks: refuse('checks'), whole: refuse('whole') },
    },
    readCMap: refuse('table'),
    places: createGazetteer(places),
    told: () => '',
    today: new Date(2024, 0, 1),
  });
  const answers: ReadAnswer[] = [];
  for await (const answer of readFile({ name: '汇编.txt', bytes: new TextEncoder().encode(text) }))
    answers.push(answer);
  return { answers, fetched };
}

const reportsOf = (answers: readonly ReadAnswer[]): OwnReport[] =>
  answers.flatMap((answer) => (answer.type === 'report' ? [answer.report] : []));

test('A report that the site has leads there', async () => {
  const [report] = reportsOf((await read(toReport(1_000))).answers);
  const ways = { open: () => undefined, correct: () => undefined, forget: () => undefined };
  const onSite = { id: 'qingshi', name: '青石镇2022年', isSame: false };
  const { element, update } = createCard({ ...report!, onSite }, ways, createRoutes('/duidu/'));
  const link = () => element.querySelector<HTMLAnchorElement>('header > p > a');
  expect(link()?.parentElement?.textContent).toBe('本站已有这个地方这一年的报告：青石镇2022年。');
  expect(link()?.pathname).toBe('/duidu/reports/qingshi/');
  update({ ...report!, onSite: { ...onSite, isSame: true } });
  expect(link()?.parentElement?.textContent).toBe('本站已有这份报告：青石镇2022年。');
  update(report!);
  expect(link()).toBeNull();
});

describe('42 reports of one text', () => {
  test('come one by one, a message each, and ask for no parser', async () => {
    const { answers, fetched } = await read(toCompilation(42));
    expect(answers.map(({ type }) => type)).toEqual([...Array<string>(42).fill('report'), 'done']);
    expect(new Set(reportsOf(answers).map(({ meta }) => meta.townFull)).size).toBe(42);
    expect(fetched).toEqual([]);
  });

  test('have cards so small that none holds the page up: what is looked into is built when it is', async () => {
    const [report] = reportsOf((await read(toReport(10_000))).answers);
    const ways = { open: () => undefined, correct: () => undefined, forget: () => undefined };
    const { element } = createCard(report!, ways, createRoutes('/'));
    const count = () => element.querySelectorAll('*').length;
    expect(report!.source.length).toBeGreaterThanOrEqual(10_000);
    expect(count()).toBeLessThanOrEqual(20);
    element.querySelector('details')!.open = true;
    element.querySelector('details')!.dispatchEvent(new Event('toggle'));
    expect(count()).toBeGreaterThan(40);
  });
});
