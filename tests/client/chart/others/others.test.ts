// @vitest-environment happy-dom
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { bindOthers } from '../../../../src/client/chart/others/bind-others.ts';
import { bringTowns, pageOf } from '../../../../src/client/chart/others/bring-towns.ts';
import { offerTowns } from '../../../../src/client/chart/others/offer-towns.ts';
import { indicatorView, toDrawn, toSeries } from '../../../../src/series/index.ts';
import { parseState } from '../../../../src/url/index.ts';
import type { FinderTown } from '../../../../src/places/index.ts';
import { record, report, revenue, routes } from '../../../charts/sample.ts';

/** Thirty towns, the first the greatest, and one that says nothing. */
const series = toDrawn(
  toSeries(
    {
      reports: [
        ...Array.from({ length: 30 }, (_, at) =>
          report(`t${at}`, `镇${at}`, [
            record(`t${at}-q1`, { indicator: revenue.id, baseValue: (50 - at) * 1e8 }),
          ]),
        ),
        report('silent', '默镇', []),
      ],
    },
    revenue,
    routes,
  ),
);
const finder = series.towns.map(({ report: id }, at): FinderTown => [
  id,
  `甲${at}镇`,
  at % 2 === 0 ? '东县' : '西县',
  `jia ${at} zhen`,
]);
const pageHolding = (ids: readonly string[]) =>
  `<table class="numbers">${ids.map((id) => `<tbody data-row="${id}"><tr><td>${id} 的数</td></tr></tbody>`).join('')}</table>
  <div>${ids.map((id) => `<section class="sentences" data-row="${id}"><h3>${id}</h3></section>`).join('')}</div>`;
const rows = () => [...document.querySelectorAll<HTMLElement>('tbody')].map(({ dataset }) => dataset['row']);

beforeEach(() => {
  document.body.innerHTML = `<div id="view"><p><label><input type="checkbox" name="towns" value="t0"> 镇0</label>
    <label><input type="checkbox" name="highlight" value="t0"> 标出</label></p>${pageHolding(['t0', 't1'])}
    <fieldset><select data-place><option value="">选一地</option></select><input data-name>
    <p data-found></p><ul hidden></ul></fieldset></div>`;
});
const view = () => document.querySelector('#view')!;
const bring = (...towns: string[]) =>
  bringTowns(view(), series, { towns, seriesUrl: 'http://site.example/indicators/revenue/series.json' });

describe('towns that another page holds', () => {
  test('stand on the page of their rank, and silent ones on none', () => {
    expect([pageOf(series, 't23'), pageOf(series, 't24'), pageOf(series, 'silent')]).toEqual([1, 2, null]);
  });

  test('are brought with row, sentences and box, each page fetched once', async () => {
    const read = vi.fn(() => Promise.resolve(new Response(pageHolding(['t25', 't26', 't27']))));
    vi.stubGlobal('fetch', read);
    expect(await bring('t1', 't25', 't26')).toBe(true);
    expect(read.mock.calls.map(([url]: unknown[]) => url)).toEqual([
      'http://site.example/indicators/revenue/2/',
    ]);
    expect(rows()).toEqual(['t0', 't1', 't25', 't26']);
    expect(document.querySelector('.sentences[data-row=t25]')?.hasAttribute('data-brought')).toBe(true);
    const box = document.querySelector<HTMLInputElement>('input[name=towns][value=t25]')!;
    expect(box.closest('label')!.textContent.trim()).toBe('镇25');
    expect(await bring('t1', 't25', 't26')).toBe(false);
  });

  test('are left where their page can’t be had, and that is said', async () => {
    vi.stubGlobal('fetch', () => Promise.resolve(new Response('', { status: 404 })));
    await expect(bring('t25')).rejects.toThrow();
    expect(rows()).toEqual(['t0', 't1']);
  });
});

describe('the choice among all towns', () => {
  const offer = () => {
    const chosen: [string[], boolean][] = [];
    offerTowns(view().querySelector('fieldset')!, { series, finder }, (reports, isPlace) => {
      chosen.push([reports, isPlace]);
    });
    return chosen;
  };

  test('offers each place with how many of its towns state the number, and gives those by rank', () => {
    const chosen = offer();
    const select = document.querySelector('select')!;
    expect([...select.options].map(({ textContent }) => textContent)).toEqual([
      '选一地',
      '东县（15镇）',
      '西县（15镇）',
    ]);
    select.value = '西县';
    select.dispatchEvent(new Event('change'));
    expect(chosen[0]![1]).toBe(true);
    expect(chosen[0]![0].slice(0, 3)).toEqual(['t1', 't3', 't5']);
  });

  test('finds a town by name and adds it; one that doesn’t state the number is said not to', () => {
    const chosen = offer();
    const name = document.querySelector<HTMLInputElement>('[data-name]')!;
    const type = (typed: string) => {
      name.value = typed;
      name.dispatchEvent(new Event('input'));
    };
    type('甲29');
    document.querySelector<HTMLButtonElement>('ul button')!.click();
    expect(chosen).toEqual([[['t29'], false]]);
    type('甲30');
    expect(document.querySelector('[data-found]')!.textContent).toBe('写明这一指标的镇里没有它。');
    // An input method puts in what it composed without another event.
    name.value = '甲28';
    name.dispatchEvent(new Event('compositionend'));
    expect(document.querySelector('ul button')!.textContent).toMatch(/^甲28镇/);
  });
});

describe('a page that holds some of the towns', () => {
  const bind = (query: string) => {
    vi.stubGlobal('fetch', (url: string) =>
      Promise.resolve(new Response(JSON.stringify(url.includes('towns.json') ? finder : series))),
    );
    const choose = vi.fn();
    const field = view().querySelector('fieldset')!;
    Object.assign(field.dataset, { others: '', finder: '/places/towns.json' });
    field.setAttribute('popover', '');
    view().insertAdjacentHTML('beforeend', '<div data-series="/indicators/revenue/series.json"></div>');
    const { state } = parseState(indicatorView, query);
    bindOthers(view() as HTMLElement, { stateOf: () => state, choose, arrange: vi.fn(), say: vi.fn() });
    return { choose, field };
  };
  const select = () => document.querySelector('select')!;

  test('offers the others once the choice is opened: a place instead of what stands, a name with it', async () => {
    const { choose, field } = bind('');
    expect(select().options).toHaveLength(1);
    field.dispatchEvent(new Event('toggle'));
    await vi.waitFor(() => {
      expect(select().options).toHaveLength(3);
    });
    select().value = '东县';
    select().dispatchEvent(new Event('change'));
    const name = document.querySelector<HTMLInputElement>('[data-name]')!;
    name.value = '甲29';
    name.dispatchEvent(new Event('input'));
    document.querySelector<HTMLButtonElement>('ul button')!.click();
    const chosen = choose.mock.calls.map(([next]: { towns: string[] }[]) => next!.towns);
    expect(chosen[0]).toHaveLength(15);
    expect(chosen[1]).toEqual(['t0', 't29']);
  });

  test('leads to the page of a town that a link marks and it doesn’t hold', async () => {
    const replace = vi.spyOn(location, 'replace').mockImplementation(() => undefined);
    bind('?highlight=t0');
    bind('?highlight=t29');
    await vi.waitFor(() => {
      expect(replace.mock.calls.map(([url]) => new URL(String(url)).pathname)).toEqual([
        '/indicators/revenue/2/',
      ]);
    });
  });
});
