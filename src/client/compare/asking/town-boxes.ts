import { element } from '../../dom/element.ts';
import type { ListedReport } from './listed-reports.ts';

/** More reports than these are found by typing. */
const many = 24;

/** A form with a box for each report. */
export interface TownBoxes {
  form: HTMLFormElement;
  /** Ids of the reports that are chosen. */
  chosen: () => string[];
}

function toButton(className: string, label: string): HTMLButtonElement {
  const button = element('button', className, label);
  button.type = 'button';
  return button;
}

/** A box for each report of a group; the button of a county chooses all of it. */
function toGroup(county: string | null, reports: readonly ListedReport[]): HTMLElement {
  const boxes = reports.map(([id, name, own, year]) => {
    const box = element('input', '');
    box.type = 'checkbox';
    box.name = 'town';
    box.value = id;
    const small = [...(county === null ? [own] : []), ...(year === null ? [] : [`${year} 年`])].join('，');
    const label = element('label', '', box, element('span', '', name), element('small', '', small));
    label.dataset['name'] = `${name}${own}`;
    return label;
  });
  if (county === null) return element('fieldset', '', ...boxes);
  const all = toButton('county', '全县');
  all.ariaLabel = `全县：${county}`;
  return element('fieldset', '', element('legend', '', county, ' ', all), ...boxes);
}

/** Counties of several reports each by itself, then whoever is alone in a county together. */
function toGroups(reports: readonly ListedReport[]): HTMLElement[] {
  const byCounty = [...Map.groupBy(reports, ([, , county]) => county)];
  const alone = byCounty.filter(([, own]) => own.length === 1).flatMap(([, own]) => own);
  return [
    ...byCounty.filter(([, own]) => own.length > 1).map(([county, own]) => toGroup(county, own)),
    ...(alone.length > 0 ? [toGroup(null, alone)] : []),
  ];
}

/** A field that leaves only the reports whose town or county has what is typed. */
function toField(form: HTMLElement): HTMLInputElement {
  const field = element('input', '');
  field.type = 'search';
  field.placeholder = '镇名或县名';
  field.ariaLabel = '按镇名或县名找报告';
  field.addEventListener('input', () => {
    for (const label of form.querySelectorAll<HTMLElement>('label'))
      label.hidden = !label.dataset['name']!.includes(field.value.trim());
  });
  return field;
}

/**
 * Boxes for reports, by county, all of them or none at a click.
 *
 * @param changed is called whenever the choice is another one.
 * @param open gets the choice.
 */
export function createTownBoxes(
  reports: readonly ListedReport[],
  { changed, open }: { changed: () => void; open: (ids: string[]) => void },
): TownBoxes {
  const [all, none] = [toButton('', `全选 ${reports.length} 份`), toButton('', '全不选')];
  const go = element('button', 'go');
  const groups = toGroups(reports);
  const form = element('form', '', element('p', 'all', all, none), ...groups, element('p', '', go));
  if (reports.length > many) form.prepend(toField(form));
  const boxes = [...form.querySelectorAll<HTMLInputElement>('[name=town]')];
  const chosen = (): string[] => boxes.filter(({ checked }) => checked).map(({ value }) => value);
  const update = (): void => {
    const count = chosen().length;
    go.textContent = count === 0 ? '对照所选' : count === 1 ? '打开这一份' : `对照所选 ${count} 份`;
    go.disabled = count === 0;
    changed();
  };
  const set = (within: HTMLElement, checked: boolean): void => {
    for (const box of within.querySelectorAll<HTMLInputElement>('label:not([hidden]) [name=town]'))
      box.checked = checked;
    update();
  };
  form.addEventListener('change', update);
  form.addEventListener('click', ({ target }) => {
    const button = target instanceof Element ? target.closest('button') : null;
    const county = button?.matches('.county') ? button.closest('fieldset') : null;
    if (button === all || button === none) set(form, button === all);
    else if (county) set(county, true);
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    if (chosen().length > 0) open(chosen());
  });
  go.textContent = '对照所选';
  go.disabled = true;
  return { form, chosen };
}
