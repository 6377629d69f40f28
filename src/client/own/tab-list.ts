import { element } from '../dom/element.ts';
import { tabs } from './tabs/index.ts';

/** Tabs with their panels, as the pattern of the ARIA guide has them: arrows, Home and End move, one is open. */
export interface TabList {
  /** The row of tabs and the panels. */
  nodes: readonly HTMLElement[];
  /** Opens a tab. */
  open: (id: string) => void;
  /** Id of the open tab. */
  current: () => string;
}

/**
 * Makes the tabs of a report.
 *
 * @param fill told of the panel that is opened; the panel of the tab before is empty by then, so that ids stay single.
 */
export function createTabList(report: string, fill: (id: string, panel: HTMLElement) => void): TabList {
  let current = '';
  const idOf = (tab: string, what: string) => `${report}-${tab}-${what}`;
  const buttons = tabs.map(({ id, label }) => {
    const button = element('button', '', label);
    button.type = 'button';
    button.role = 'tab';
    button.id = idOf(id, 'tab');
    button.dataset['tab'] = id;
    button.setAttribute('aria-controls', idOf(id, 'panel'));
    button.addEventListener('click', () => {
      open(id);
    });
    return button;
  });
  const panels = tabs.map(({ id }) => {
    const panel = element('div', 'panel');
    panel.role = 'tabpanel';
    panel.id = idOf(id, 'panel');
    panel.dataset['panel'] = id;
    panel.setAttribute('aria-labelledby', idOf(id, 'tab'));
    return panel;
  });
  const open = (id: string) => {
    current = id;
    tabs.forEach((tab, index) => {
      const isOpen = tab.id === id;
      buttons[index]!.ariaSelected = String(isOpen);
      buttons[index]!.tabIndex = isOpen ? 0 : -1;
      panels[index]!.hidden = !isOpen;
      panels[index]!.replaceChildren();
      if (isOpen) fill(id, panels[index]!);
    });
  };
  const list = element('div', 'tabs', ...buttons);
  list.role = 'tablist';
  list.ariaLabel = '这份报告';
  list.addEventListener('keydown', (event) => {
    const at = tabs.findIndex(({ id }) => id === current);
    const to = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: tabs.length - 1 }[event.key];
    if (to === undefined) return;
    event.preventDefault();
    const next = (to + tabs.length) % tabs.length;
    open(tabs[next]!.id);
    buttons[next]!.focus();
  });
  return { nodes: [list, ...panels], open, current: () => current };
}
