import type { OutlineEntry } from '../../../render/index.ts';
import { appendInTurn } from '../../dom/append-in-turn.ts';
import { element } from '../../dom/element.ts';
import { toDom } from '../../dom/to-dom.ts';
import { bindNotes, bindOutline, bindSwitches } from '../../report/reading.ts';
import type { ShowTab } from '../desk.ts';

function toOutlineList(entries: readonly OutlineEntry[]): HTMLElement {
  const items = entries.map(({ id, title, implied, entries: inner }) => {
    const link = element('a', '', implied ? element('i', '', title) : title);
    link.href = `#${id}`;
    return element('li', '', link, ...(inner.length > 0 ? [toOutlineList(inner)] : []));
  });
  return element('ol', '', ...items);
}

function toOutline(entries: readonly OutlineEntry[]): HTMLElement {
  const list = element('details', '', element('summary', '', '目录'), toOutlineList(entries));
  const nav = element('nav', 'outline', list);
  nav.ariaLabel = '目录';
  nav.tabIndex = 0;
  return nav;
}

/** The switches of a reading page. */
function toSwitches(): HTMLElement {
  const toSwitch = (id: string, words: string, isOn: boolean) => {
    const input = element('input', '');
    input.type = 'checkbox';
    input.id = id;
    input.checked = isOn;
    return element('label', '', input, words);
  };
  const status = element('span', 'quiet');
  status.role = 'status';
  return element(
    'fieldset',
    'switches',
    element('legend', 'visually-hidden', '显示'),
    toSwitch('show-numbers', '数字标注', true),
    toSwitch('show-defects', '原文瑕疵', true),
    toSwitch('dim-shared', '淡化套话', false),
    toSwitch('show-original', '原貌', false),
    status,
  );
}

/** Puts in the place of each part what it is now, where that is other than it was. */
function patch(text: HTMLElement, parts: readonly ChildNode[]): void {
  const before = [...text.childNodes];
  parts.forEach((part, at) => {
    const old = before[at];
    if (!old) text.append(part);
    else if (!old.isEqualNode(part)) old.replaceWith(part);
  });
}

/**
 * 阅读: the text as the site's reading pages show it, with outline, margin notes, defects and switches. Of a report that isn't
 * examined its text and outline alone; shown again once it is, it gets the rest where it stands.
 */
export const showReading: ShowTab = async (panel, report, { ask }) => {
  const { parts: drawn, outline, loose } = await ask('reading', report.id, { isExamined: report.isExamined });
  const parts = drawn.map((part) => toDom(part, 'html') as ChildNode);
  let article = panel.querySelector('article');
  if (article) patch(article.querySelector('.text')!, parts);
  else {
    const text = element('div', 'text');
    const nav = toOutline(outline);
    article = element('article', '', toSwitches(), text);
    panel.replaceChildren(element('div', 'report', nav, article));
    await appendInTurn(text, parts);
    bindOutline(nav);
  }
  if (!report.isExamined) return;
  article.prepend(...loose.map((words) => element('p', 'warning', words)));
  bindSwitches(article, {
    source: () => Promise.resolve(report.source),
    shared: async () => (await ask('wording', report.id, null)).spans,
  });
  if (/^#[qpc]\d/.test(location.hash) && !document.getElementById(location.hash.slice(1))) {
    const { showAnchor } = await import('../../report/anchor.ts');
    showAnchor(article);
  }
  bindNotes(article);
};
