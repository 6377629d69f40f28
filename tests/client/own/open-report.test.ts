// @vitest-environment happy-dom
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { element } from '../../../src/client/dom/element.ts';
import type { TabContext } from '../../../src/client/own/desk.ts';
import { OpenReport } from '../../../src/client/own/open-report.ts';
import type { OwnEntry } from '../../../src/client/own/open-report.ts';

vi.mock('../../../src/client/own/tabs/index.ts', () => ({
  tabs: ['reading', 'check'].map((id) => ({
    id,
    label: id,
    isOfFaults: id === 'check',
    load: () =>
      id === 'reading'
        ? Promise.resolve((panel: HTMLElement) => {
            panel.replaceChildren(Object.assign(document.createElement('p'), { id: 'p7' }));
          })
        : Promise.reject(new TypeError('offline')),
  })),
}));

/** A report of the list, as far as opening it goes. */
function entry(id: string): OwnEntry {
  const heading = element('h2', '', id);
  const room = element('div', 'room');
  const ways = element('p', 'ways', element('button', '', '打开'));
  heading.tabIndex = -1;
  room.hidden = true;
  const card = {
    element: element('section', '', heading, ways, room),
    room,
    update: () => undefined,
    warn: () => undefined,
  };
  return { report: { id, isExamined: true } as OwnEntry['report'], card };
}

let root: HTMLElement;
let open: OpenReport;
let entries: Map<string, OwnEntry>;
const room = (id: string) => entries.get(id)!.card.room;

beforeEach(() => {
  history.replaceState(null, '', '/own/');
  entries = new Map(['own-1', 'own-2'].map((id) => [id, entry(id)]));
  root = element('div', '', ...Array.from(entries.values(), ({ card }) => card.element));
  document.body.replaceChildren(root);
  const ask = ((_, id) => Promise.resolve({ id, isExamined: true })) as TabContext['ask'];
  open = new OpenReport(root, entries, { ask } as TabContext, (one, report) => {
    one.report = report;
  });
});

describe('The open report', () => {
  test('is a step of the history, and its text is what is shown first', async () => {
    open.turnTo('own-1');
    expect([history.state, open.id, root.dataset['open']]).toEqual([{ own: 'own-1' }, 'own-1', 'own-1']);
    expect(room('own-1').hidden).toBe(false);
    await vi.waitFor(() => {
      expect(room('own-1').querySelector('#p7')).not.toBeNull();
    });
  });

  test('is examined for the first tab that tells of its faults', async () => {
    vi.spyOn(console, 'error').mockReturnValue();
    const first = entries.get('own-1')!;
    first.report = { ...first.report, isExamined: false };
    open.turnTo('own-1');
    await vi.waitFor(() => {
      expect(room('own-1').querySelector('#p7')).not.toBeNull();
    });
    expect(first.report.isExamined).toBe(false);
    room('own-1').querySelector<HTMLElement>('[data-tab=check]')!.click();
    await vi.waitFor(() => {
      expect(first.report.isExamined).toBe(true);
    });
  });

  test('is shown at a place that was found in it', async () => {
    open.showPlace('own-2', 'p7');
    await vi.waitFor(() => {
      expect(room('own-2').querySelector('#p7')).not.toBeNull();
    });
    expect([open.id, location.hash]).toEqual(['own-2', '#p7']);
  });

  test('is one: opening another closes it, and closing leaves none', () => {
    open.turnTo('own-1');
    open.turnTo('own-2');
    expect([room('own-1').hidden, room('own-1').childElementCount, open.id]).toEqual([true, 0, 'own-2']);
    open.close();
    expect([room('own-2').hidden, open.id, root.dataset['open']]).toEqual([true, undefined, undefined]);
  });

  test('is not what was open before the page was loaded again, to which no way back leads', () => {
    history.replaceState({ own: 'own-1' }, '', '/own/');
    open = new OpenReport(root, entries, {} as TabContext, () => undefined);
    dispatchEvent(new PopStateEvent('popstate'));
    expect([history.state, open.id]).toEqual([null, undefined]);
  });

  test('closes where the browser goes back, and stays where a link moves within its text', () => {
    open.turnTo('own-1');
    history.replaceState(history.state, '', '#p7');
    const tab = room('own-1').querySelector<HTMLElement>('[data-tab=check]')!;
    tab.focus();
    dispatchEvent(new PopStateEvent('popstate'));
    expect([open.id, document.activeElement]).toEqual(['own-1', tab]);
    history.replaceState(null, '', '/own/');
    dispatchEvent(new PopStateEvent('popstate'));
    expect(open.id).toBeUndefined();
  });

  test('shows its text for a link to a place that is on no other tab', async () => {
    const error = vi.spyOn(console, 'error').mockReturnValue();
    open.turnTo('own-1');
    room('own-1').querySelector<HTMLElement>('[data-tab=check]')!.click();
    await vi.waitFor(() => {
      expect(room('own-1').textContent).toContain('没有载入');
    });
    expect(error).toHaveBeenCalledOnce();
    const link = element('a', '', '原处');
    link.setAttribute('href', '#p7');
    room('own-1').append(link);
    link.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }));
    await vi.waitFor(() => {
      expect(room('own-1').querySelector('#p7')).not.toBeNull();
    });
    expect(location.hash).toBe('#p7');
  });
});
