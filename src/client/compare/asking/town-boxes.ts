import { element } from '../../dom/element.ts';
import type { ListedReport } from './listed-reports.ts';

/** More reports than these are found by typing, or in their closed counties; no more are listed or chosen at once. */
const many = 24;

/** A form with a box for each report. */
export interface TownBoxes {
  form: HTMLFormElement;
  /** Ids of the reports that are chosen, in the order in which they are listed. */
  chosen: () => string[];
}

function toButton(className: string, label: string): HTMLButtonElement {
  const button = element('button', className, label);
  button.type = 'button';
  return button;
}

/** A box for a report; its county where no heading says it. */
function toBox([id, name, county, year]: ListedReport, isChosen: boolean, saysCounty: boolean): HTMLElement {
  const box = element('input', '');
  box.type = 'checkbox';
  box.name = 'town';
  box.value = id;
  box.checked = isChosen;
  const small = [...(saysCounty ? [county] : []), ...(year === null ? [] : [`${year} 年`])].join('，');
  return element('label', '', box, element('span', '', name), element('small', '', small));
}

/** Counties of several reports each by itself, then whoever is alone in a county together, under no name. */
function groupByCounty(reports: readonly ListedReport[]): [county: string | null, own: ListedReport[]][] {
  const all = [...Map.groupBy(reports, ([, , county]) => county)];
  const alone = all.filter(([, own]) => own.length === 1).flatMap(([, own]) => own);
  return [
    ...all.filter(([, own]) => own.length > 1),
    ...(alone.length > 0 ? [[null, alone] as const] : []),
  ].map(([county, own]) => [county, [...own]]);
}

/** What lists a group: its boxes at once, or where there are many reports those of a county once it is opened. */
function toGroup(
  county: string | null,
  own: readonly ListedReport[],
  { isFolded, isChosen }: { isFolded: boolean; isChosen: (id: string) => boolean },
): HTMLElement {
  const toBoxes = () => own.map((report) => toBox(report, isChosen(report[0]), county === null));
  const all = toButton('county', own.length > many ? '' : '全县');
  all.ariaLabel = `全县：${county ?? ''}`;
  all.hidden = own.length > many;
  if (!isFolded) {
    return county === null
      ? element('fieldset', '', ...toBoxes())
      : element('fieldset', '', element('legend', '', county, ' ', all), ...toBoxes());
  }
  const summary = element('summary', '', county ?? '其他县市', ' ', element('small', '', `${own.length} 份`));
  const details = element('details', '', summary);
  details.addEventListener('toggle', () => {
    if (details.querySelector('fieldset')) return;
    const legend = county === null ? [] : [element('legend', '', all)];
    details.append(element('fieldset', '', ...legend, ...toBoxes()));
  });
  return details;
}

/** A field that lists only the reports whose town or county has what is typed. */
function toField(list: (typed: string) => void): HTMLInputElement {
  const field = element('input', '');
  field.type = 'search';
  field.placeholder = '镇名或县名';
  field.ariaLabel = '按镇名或县名找报告';
  field.addEventListener('input', () => {
    list(field.value.trim());
  });
  return field;
}

/**
 * Boxes for reports, by county, all that are listed or none at a click.
 *
 * @param changed is called whenever the choice is another one.
 * @param open gets the choice.
 */
export function createTownBoxes(
  reports: readonly ListedReport[],
  { changed, open }: { changed: () => void; open: (ids: string[]) => void },
): TownBoxes {
  const picked = new Set<string>();
  const chosen = (): string[] => reports.flatMap(([id]) => (picked.has(id) ? [id] : []));
  const isMany = reports.length > many;
  const [all, none] = [toButton('', ''), toButton('', '全不选')];
  const go = element('button', 'go');
  const groups = element('div', 'groups');
  const form = element('form', '', element('p', 'all', all), groups, element('p', '', go, none));
  let listed = reports;
  const list = (typed: string): void => {
    listed = reports.filter(([, name, county]) => `${name}${county}`.includes(typed));
    const shown = typed === '' ? listed : listed.slice(0, many);
    const isChosen = (id: string): boolean => picked.has(id);
    groups.replaceChildren(
      ...(typed === ''
        ? groupByCounty(shown).map(([county, own]) => toGroup(county, own, { isFolded: isMany, isChosen }))
        : [toGroup(null, shown, { isFolded: false, isChosen })]),
      ...(listed.length > shown.length
        ? [element('p', 'quiet', `另有 ${listed.length - shown.length} 份，请多写一两个字。`)]
        : []),
    );
    all.textContent = `全选 ${listed.length} 份`;
    all.hidden = listed.length > many;
  };
  const update = (): void => {
    const { size } = picked;
    go.textContent = size === 0 ? '对照所选' : size === 1 ? '打开这一份' : `对照所选 ${size} 份`;
    go.disabled = size === 0;
    none.hidden = size === 0;
    for (const box of groups.querySelectorAll<HTMLInputElement>('[name=town]'))
      box.checked = picked.has(box.value);
    changed();
  };
  form.addEventListener('change', () => {
    for (const { value, checked } of groups.querySelectorAll<HTMLInputElement>('[name=town]'))
      if (checked) picked.add(value);
      else picked.delete(value);
    update();
  });
  form.addEventListener('click', ({ target }) => {
    const button = target instanceof Element ? target.closest('button') : null;
    const county = button?.matches('.county') ? button.closest('fieldset') : null;
    if (button === none) picked.clear();
    else if (button === all) for (const [id] of listed) picked.add(id);
    else if (county)
      for (const { value } of county.querySelectorAll<HTMLInputElement>('[name=town]')) picked.add(value);
    else return;
    update();
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    if (picked.size > 0) open(chosen());
  });
  if (isMany) form.prepend(toField(list));
  list('');
  go.textContent = '对照所选';
  go.disabled = true;
  none.hidden = true;
  return { form, chosen };
}
