// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { openSteps } from '../../../src/client/dom/steps.ts';

beforeEach(() => {
  history.replaceState(null, '', '/compare/?reports=a');
});
afterEach(() => {
  vi.restoreAllMocks();
});

describe('The steps of a page', () => {
  test('are choices, and what is shown already is none', () => {
    const push = vi.spyOn(history, 'pushState');
    const steps = openSteps(() => undefined);
    for (const query of ['?reports=a', '?reports=a~b', '?reports=a~b', '']) steps.take(query);
    expect(push.mock.calls.map(([, , url]) => url)).toEqual(['?reports=a~b', '/compare/']);
    expect(location.search).toBe('');
  });

  test('are none where the address is only brought up to date', () => {
    const push = vi.spyOn(history, 'pushState');
    openSteps(() => undefined).amend('?reports=b');
    expect([push.mock.calls, location.search]).toEqual([[], '?reports=b']);
  });

  test('are taken back by the browser, and a mere change of the hash is none', () => {
    const restored: string[] = [];
    openSteps((query) => restored.push(query));
    history.replaceState(null, '', '?reports=a#row-2');
    dispatchEvent(new PopStateEvent('popstate'));
    expect(restored).toEqual([]);
    history.replaceState(null, '', '?reports=c');
    dispatchEvent(new PopStateEvent('popstate'));
    expect(restored).toEqual(['?reports=c']);
  });

  test('go on where the browser refuses one', () => {
    const steps = openSteps(() => undefined);
    vi.spyOn(history, 'pushState').mockImplementationOnce(() => {
      throw new DOMException('too often', 'SecurityError');
    });
    steps.take('?reports=d');
    expect(location.search).toBe('?reports=a');
    steps.take('?reports=d');
    expect(location.search).toBe('?reports=d');
  });
});
