// @vitest-environment happy-dom
import { beforeEach, expect, test } from 'vitest';
import { answerNotes } from '../../../src/client/report/answer-notes.ts';

let article: HTMLElement;
const find = (selector: string) => article.querySelector<HTMLElement>(selector)!;
const isOn = () => [...article.querySelectorAll('.on')].map(({ id }) => id);
const send = (type: string, selector: string) =>
  find(selector).dispatchEvent(new Event(type, { bubbles: true }));

beforeEach(() => {
  document.body.innerHTML =
    '<article><div class="text"><p id="p0">增收<data id="q2"><a href="#">5元</a></data>，<data id="q6">8%</data><s id="plain">。</s></p><details class="n" open><ul><li id="first">增收</li><li id="second">增长</li></ul></details></div></article>';
  article = document.querySelector('article')!;
  answerNotes(article, [
    { note: find('#first'), mark: find('#q2') },
    { note: find('#second'), mark: find('#q6') },
  ]);
});

test('A note that is pointed at marks its number, and a number its note', () => {
  send('pointerover', '#first');
  expect(isOn()).toEqual(['q2', 'first']);
  send('focusin', '#q6');
  expect(isOn()).toEqual(['q6', 'second']);
});

test('Nothing stays marked where what is pointed at is neither', () => {
  send('pointerover', '#second');
  send('pointerover', '#plain');
  expect(isOn()).toEqual([]);
});
