import { element } from '../../dom/element.ts';
import { fetchOnce } from '../../dom/fetch-once.ts';
import { nameWithYear } from './listed-reports.ts';
import type { ListedReport } from './listed-reports.ts';

/** So many reports are found faster by typing than by reading. */
const many = 12;

/** No more are listed at once. */
const mostListed = 48;

/**
 * The list of reports that can be added: bound and fetched when it is first opened, so that a comparison carries neither.
 *
 * @param chooser a `<details>` with a `.choices` in it.
 * @param add is called with the report that was picked; the list stays open for the next one.
 */
export function bindChooser(
  chooser: HTMLDetailsElement,
  { url, chosen, add }: { url: string; chosen: () => readonly string[]; add: (id: string) => Promise<void> },
): void {
  const list = chooser.querySelector<HTMLElement>('.choices')!;
  const summary = chooser.querySelector('summary')!;
  let towns: ListedReport[] | undefined;
  const buttons = element('div', 'towns');
  const field = document.createElement('input');
  field.type = 'search';
  field.placeholder = '镇名';
  field.ariaLabel = '按镇名找报告';
  const fill = () => {
    const rest = (towns ?? []).filter(
      ([id, name]) => !chosen().includes(id) && name.includes(field.value.trim()),
    );
    const items: HTMLElement[] = rest.slice(0, mostListed).map((report) => {
      const [id] = report;
      const button = element('button', '', nameWithYear(report));
      button.setAttribute('type', 'button');
      button.dataset['add'] = id;
      return button;
    });
    if (rest.length > mostListed)
      items.push(element('p', 'none', `另有 ${rest.length - mostListed} 份，写镇名来找。`));
    buttons.replaceChildren(...(items.length > 0 ? items : [element('p', 'none', '没有别的报告了。')]));
  };
  const open = async () => {
    if (!towns) {
      list.replaceChildren(element('p', 'none', '正在载入报告名录……'));
      try {
        towns = await fetchOnce<ListedReport[]>(url);
      } catch {
        list.replaceChildren(element('p', 'none', '报告名录未能载入，请检查网络，关上再打开。'));
        return;
      }
    }
    list.replaceChildren(...(towns.length > many ? [field] : []), buttons);
    fill();
  };
  const close = () => {
    chooser.open = false;
  };
  const follow = () => {
    if (chooser.open) void open();
  };
  chooser.addEventListener('toggle', follow);
  follow();
  field.addEventListener('input', fill);
  list.addEventListener('click', ({ target }) => {
    const id = target instanceof HTMLElement ? target.dataset['add'] : undefined;
    if (!id) return;
    const at = [...buttons.children].indexOf(target as HTMLElement);
    void add(id).then(() => {
      fill();
      const next = buttons.querySelectorAll('button')[at] ?? buttons.querySelector('button') ?? summary;
      next.focus();
    });
  });
  chooser.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape' || !chooser.open) return;
    event.stopPropagation();
    close();
    summary.focus();
  });
  document.addEventListener('click', ({ target }) => {
    if (target instanceof Node && target.isConnected && !chooser.contains(target)) close();
  });
}
