// @vitest-environment happy-dom
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { createTownBoxes } from '../../../../src/client/compare/asking/town-boxes.ts';
import type { ListedReport } from '../../../../src/client/compare/asking/listed-reports.ts';

const reports: ListedReport[] = [
  ['a', '青石镇', '云县', null],
  ['b', '白沙镇', '云县', null],
  ['c', '高坪乡', '川县', 2030],
];
const [changed, open] = [vi.fn(), vi.fn()];
let form: HTMLFormElement;
let chosen: () => string[];
const press = (words: string) => {
  [...form.querySelectorAll('button')].find(({ textContent }) => textContent.startsWith(words))!.click();
};
const go = () => form.querySelector<HTMLButtonElement>('.go')!;

beforeEach(() => {
  vi.clearAllMocks();
  ({ form, chosen } = createTownBoxes(reports, { changed, open }));
  document.body.replaceChildren(form);
});

describe('Boxes of towns', () => {
  test('stand by county, and who is alone in a county says which', () => {
    expect([...form.querySelectorAll('legend')].map(({ firstChild }) => firstChild?.textContent)).toEqual([
      '云县',
    ]);
    expect([...form.querySelectorAll('small')].map(({ textContent }) => textContent)).toEqual([
      '',
      '',
      '川县，2030 年',
    ]);
  });

  test('are chosen all at once, or a county at once, or none', () => {
    press('全县');
    expect(chosen()).toEqual(['a', 'b']);
    press('全选');
    expect(chosen()).toEqual(['a', 'b', 'c']);
    press('全不选');
    expect(chosen()).toEqual([]);
    expect([...form.querySelectorAll('button')].find((one) => one.textContent === '全不选')!.hidden).toBe(
      true,
    );
    expect(changed).toHaveBeenCalledTimes(3);
  });

  test('say what pressing the button does, which is nothing where none is chosen', () => {
    expect([go().textContent, go().disabled]).toEqual(['对照所选', true]);
    form.querySelector<HTMLInputElement>('[value=c]')!.checked = true;
    form.dispatchEvent(new Event('change'));
    expect([go().textContent, go().disabled]).toEqual(['打开这一份', false]);
    press('全选');
    expect(go().textContent).toBe('对照所选 3 份');
    form.dispatchEvent(new Event('submit', { cancelable: true }));
    expect(open).toHaveBeenCalledWith(['a', 'b', 'c']);
  });

  describe('where they are many', () => {
    const many = Array.from({ length: 60 }, (_, at): ListedReport => [
      `t${at}`,
      `岭${at}坪镇`,
      at < 40 ? '云县' : '川县',
      null,
    ]);
    const type = (words: string) => {
      const field = form.querySelector<HTMLInputElement>('[type=search]')!;
      field.value = words;
      field.dispatchEvent(new Event('input'));
    };
    const count = () => form.querySelectorAll('[name=town]').length;
    beforeEach(() => {
      ({ form, chosen } = createTownBoxes(many, { changed, open }));
    });

    test('are found by typing, and choosing all leaves out what is not found', () => {
      type('岭7坪');
      press('全选');
      expect(chosen()).toEqual(['t7']);
      type('岭1');
      press('全选');
      expect(chosen()).toEqual(['t1', 't7', ...Array.from({ length: 10 }, (_, at) => `t1${at}`)]);
      type('县');
      expect(count()).toBe(24);
      expect(form.textContent).toContain('另有 36 份');
      expect(form.querySelector<HTMLInputElement>('[value=t7]')!.checked).toBe(true);
    });

    test('stand in closed counties, each filled once it is opened, with what was chosen', () => {
      expect(count()).toBe(0);
      type('岭41坪');
      press('全选');
      type('');
      const county = form.querySelectorAll('details')[1]!;
      expect(county.textContent).toBe('川县 20 份');
      county.dispatchEvent(new Event('toggle'));
      expect(count()).toBe(20);
      expect(form.querySelector<HTMLInputElement>('[value=t41]')!.checked).toBe(true);
      press('全县');
      expect(chosen()).toHaveLength(20);
    });
  });
});
