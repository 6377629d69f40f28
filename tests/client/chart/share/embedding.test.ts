// @vitest-environment happy-dom
import { beforeEach, expect, test } from 'vitest';
import { bindEmbedding } from '../../../../src/client/chart/share/embedding.ts';
import { indicatorView, toSeries } from '../../../../src/series/index.ts';
import { parseState } from '../../../../src/url/index.ts';
import { reports, revenue, routes } from '../../../charts/sample.ts';

const series = toSeries({ reports }, revenue, routes);
// The preview stands on no page, so that its frame and script fetch nothing
Object.defineProperty(HTMLIFrameElement.prototype, 'isConnected', {
  get(this: Node) {
    return this.parentNode !== null;
  },
});

let menu: HTMLElement;
const valueOf = (selector: string) => menu.querySelector<HTMLInputElement>(selector)!.value;
const preview = () => menu.querySelector<HTMLDetailsElement>('[data-preview]')!;
const bind = (query = '') =>
  bindEmbedding(menu, { stateOf: () => parseState(indicatorView, query).state, queryOf: () => query });

beforeEach(() => {
  history.replaceState(null, '', '/indicators/fiscal-revenue/');
  menu = document.createElement('div');
  menu.innerHTML =
    '<input data-embed="/embed/indicators/fiscal-revenue/" data-title="一般公共预算收入"><input data-fit="/embed/fit.js"><details data-preview></details>';
});

test('The code frames what is shown now, under the title of the chart', () => {
  bind('?scale=log')(series);
  const src = `${location.origin}/embed/indicators/fiscal-revenue/?scale=log`;
  expect(valueOf('[data-embed]')).toContain(`<iframe src="${src}" title="一般公共预算收入"`);
  expect(valueOf('[data-fit]')).toBe(`<script src="${location.origin}/embed/fit.js" async></script>`);
});

test('The preview is that frame, made once it is opened and led on to what is shown next', () => {
  bind()(series);
  expect(preview().childElementCount).toBe(0);
  preview().open = true;
  bind('?sort=town')(series);
  bind('?sort=value')(series);
  expect([...preview().querySelectorAll('iframe')].map(({ src }) => new URL(src).search)).toEqual([
    '?sort=value',
  ]);
  expect(preview().querySelectorAll('script')).toHaveLength(1);
});
