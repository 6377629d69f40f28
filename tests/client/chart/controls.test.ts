// @vitest-environment happy-dom
import { beforeEach, describe, expect, test } from 'vitest';
import { fillControls, readControls } from '../../../src/client/chart/controls.ts';
import { indicatorView } from '../../../src/series/index.ts';
import { parseState } from '../../../src/url/index.ts';

const stateOf = (query: string) => parseState(indicatorView, query).state;
let form: HTMLFormElement;
const ticked = () =>
  [...form.querySelectorAll('input')].filter(({ checked }) => checked).map(({ value }) => value);

beforeEach(() => {
  const box = (type: string, name: string, value: string) =>
    `<input type="${type}" name="${name}" value="${value}">`;
  form = document.createElement('form');
  form.innerHTML = [
    ...['a', 'b', 'c'].map((town) => box('checkbox', 'towns', town)),
    ...['linear', 'log'].map((scale) => box('radio', 'scale', scale)),
  ].join('');
});

describe('The controls of a chart', () => {
  test('tick all towns where none is chosen', () => {
    fillControls(form, stateOf(''));
    expect(ticked()).toEqual(['a', 'b', 'c', 'linear']);
  });

  test('tick what is chosen', () => {
    fillControls(form, stateOf('?towns=a~c&scale=log'));
    expect(ticked()).toEqual(['a', 'c', 'log']);
  });

  test('give back the state that they were filled with', () => {
    for (const query of ['', '?towns=b', '?towns=a~c&scale=log']) {
      const state = stateOf(query);
      fillControls(form, state);
      expect(readControls(form, state)).toEqual(state);
    }
  });

  test('say no towns where all are ticked, and leave what they do not show', () => {
    const former = stateOf('?towns=a&unit=wan&highlight=b');
    fillControls(form, former);
    for (const input of form.querySelectorAll<HTMLInputElement>('[name=towns]')) input.checked = true;
    expect(readControls(form, former)).toEqual(stateOf('?unit=wan&highlight=b'));
  });
});
