/**
 * `npm run bench:own [-- ROUNDS]`: how soon a reader's own reports stand on the page of the built site, in Chromium.
 *
 * Prints, as medians of some rounds, how long after a text of 10,000 characters was dropped its card stands there, and its
 * text with its numbers; and how long 42 reports of one compilation take, with the tasks of the page above 50 ms and the
 * longest time between two frames. Beside the clock stands what the page and its thread had of the processor, which other work
 * on the machine doesn't lengthen, and what share that is of its bar.
 */
import { chromium } from 'playwright-core';
import type { Page } from 'playwright-core';
import { createSiteServer, listen, readBase } from './site-server.ts';
import { findChromium } from '../tests/support/site/chromium.ts';
import { toCompilation, toReport } from '../tests/support/compilation.ts';

const rounds = Number(process.argv[2] ?? 5);
/** Milliseconds in which a report is to stand there. */
const bar = 1000;

/** What the page notes of itself: tasks above 50 ms, and times of its frames. */
interface Noted {
  tasks: number[];
  frames: number[];
}

function note(): void {
  const noted: Noted = { tasks: [], frames: [] };
  Object.assign(globalThis, { noted });
  new PerformanceObserver((list) => {
    noted.tasks.push(...list.getEntries().map(({ duration }) => duration));
  }).observe({ type: 'longtask' });
  const tick = (time: number) => {
    noted.frames.push(time);
    requestAnimationFrame(tick);
  };
  requestAnimationFrame(tick);
}

const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
/** Milliseconds: of the page's own clock, and of the processor. */
interface Spent {
  clock: number;
  processor: number;
}

const say = (what: string, spent: readonly Spent[]): void => {
  const [clock, processor] = [
    median(spent.map((one) => one.clock)),
    median(spent.map((one) => one.processor)),
  ];
  console.log(
    `${what}  ${clock.toFixed(0)} ms, ${processor.toFixed(0)} ms of the processor: ${(processor / bar).toFixed(2)} of ${String(bar)}`,
  );
};

/** What all processes of pages have had of the processor, in milliseconds. */
async function readProcessor(): Promise<number> {
  const { processInfo } = await system.send('SystemInfo.getProcessInfo');
  const pages = processInfo.filter(({ type }) => type === 'renderer');
  return pages.reduce((sum, { cpuTime }) => sum + cpuTime * 1000, 0);
}

/** Drops a text, and waits until something stands on the page. */
async function drop(page: Page, text: string, until: string): Promise<Spent> {
  const before = await readProcessor();
  const clock = await page.evaluate(
    async ({ text, until }) => {
      const files = new DataTransfer();
      files.items.add(new File([text], '报告.txt'));
      const start = performance.now();
      document
        .querySelector('own-reports')!
        .dispatchEvent(new DragEvent('drop', { dataTransfer: files, bubbles: true, cancelable: true }));
      while (!document.querySelector(until)) await new Promise(requestAnimationFrame);
      return performance.now() - start;
    },
    { text, until },
  );
  return { clock, processor: (await readProcessor()) - before };
}

const base = readBase('dist');
const server = createSiteServer('dist', base);
const site = await listen(server, 0, base);
const browser = await chromium.launch({ ...(await findChromium()), args: ['--no-sandbox'] });
const system = await browser.newBrowserCDPSession();

/** A fresh page with an empty cache, after it has come to rest. */
async function open(): Promise<Page> {
  const page = await (await browser.newContext()).newPage();
  await page.addInitScript(note);
  await page.goto(`${site}own/`, { waitUntil: 'networkidle' });
  return page;
}

const single = toReport(10_000);
const [cards, texts, all]: Spent[][] = [[], [], []];
const [tasks, longest, gaps]: number[][] = [[], [], []];
for (let round = 0; round < rounds; round += 1) {
  const page = await open();
  cards!.push(await drop(page, single, '[data-own-report]'));
  await page.context().close();
  const other = await open();
  texts!.push(await drop(other, single, '[data-panel=reading] data'));
  await other.context().close();
  const many = await open();
  all!.push(await drop(many, toCompilation(42), '[data-own-state=done]'));
  const count = await many.locator('[data-own-report]').count();
  if (count !== 42) throw new Error(`Unexpected ${count} reports, expected 42`);
  const noted = await many.evaluate(() => (globalThis as unknown as { noted: Noted }).noted);
  tasks!.push(noted.tasks.length);
  longest!.push(Math.max(0, ...noted.tasks));
  gaps!.push(Math.max(...noted.frames.slice(1).map((time, at) => time - noted.frames[at]!)));
  await many.context().close();
}
say('10,000 characters, listed  ', cards!);
say('10,000 characters, opened  ', texts!);
say('42 reports of a compilation', all!);
console.log(
  `  tasks above 50 ms: ${median(tasks!)}, the longest ${median(longest!).toFixed(0)} ms; the longest frame ${median(gaps!).toFixed(0)} ms`,
);
await browser.close();
server.close();
