import type { OutlineEntry } from '../../../render/index.ts';
import { appendInTurn } from '../../dom/append-in-turn.ts';
import { element } from '../../dom/element.ts';
import { toDom } from '../../dom/to-dom.ts';
import { bindNotes, bindOutline, bindSwitches } from '../../report/reading.ts';
import type { ShowTab } from '../desk.ts';
import type { Views } from '../types.ts';

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
 * 阅读: the text as the site's reading pages show it, with outline, margin notes, defects and switches. Text and outline are
 * there first, and get the rest where they stand.
 */
export const showReading: ShowTab = async (panel, report, { ask }) => {
  const draw = async (depth: Views['reading']['given']['depth']) => {
    const { parts, ...drawn } = await ask('reading', report.id, { depth });
    return { ...drawn, parts: parts.map((part) => toDom(part, 'html') as ChildNode) };
  };
  let drawn = await draw(report.isExamined ? 'checks' : 'structure');
  const text = element('div', 'text');
  const nav = toOutline(drawn.outline);
  const article = element('article', '', toSwitches(), text);
  panel.replaceChildren(element('div', 'report', nav, article));
  await appendInTurn(text, drawn.parts);
  bindOutline(nav);
  if (!report.isExamined) {
    drawn = await draw('numbers');
    if (!article.isConnected) return;
    patch(text, drawn.parts);
    text.before(element('p', 'quiet', '数字前后是否对得上，打开“自查”时才查。'));
  }
  article.prepend(...drawn.loose.map((words) => element('p', 'warning', words)));
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
