import type { FactName } from '../../intake/index.ts';
import { textKindLabels } from '../../report/index.ts';
import type { Routes } from '../../url/index.ts';
import { element } from '../dom/element.ts';
import { toButton } from './button.ts';
import { createFactsForm } from './facts-form.ts';
import type { OnSite, OwnReport } from './types.ts';

/** One report of the list. */
export interface ReportCard {
  element: HTMLElement;
  /** Shows what is known of the report now. */
  update: (report: OwnReport) => void;
  /** Says what else of the list is the same; an empty sentence says nothing. */
  warn: (words: string) => void;
  /** Where the tabs of the open report stand. */
  room: HTMLElement;
}

/** What can be done with a report of the list. */
export interface CardActions {
  open: () => void;
  correct: (facts: Partial<Record<FactName, string>>) => void;
  forget: () => void;
}

/** Facts without which a report can't be told from another. */
const urgent: readonly FactName[] = ['townFull', 'statedYear'];

/** 河北省保定市唐县, without what is not known or said twice. */
const toPlace = ({ province, city, county, townFull }: OwnReport['meta']) =>
  [province, city === province ? '' : city, county === townFull ? '' : county].join('');

/** What a text is, with what shows it; of a complete one a word only. */
function toKind({ textKind: { kind, message, evidence } }: OwnReport): HTMLElement {
  if (kind === 'complete') return element('p', 'quiet', `${textKindLabels[kind]}：${message}`);
  const says = [...new Set(evidence.map(({ says }) => says))].join('、');
  return element('p', 'warning', `${textKindLabels[kind]}：${message}${says && `（${says}）`}`);
}

/** That the site has a report already, with a link to it. */
function toOnSite({ id, name, isSame }: OnSite, routes: Routes): HTMLElement {
  const link = element('a', '', name);
  link.href = routes.report(id);
  return element('p', '', isSame ? '本站已有这份报告：' : '本站已有这个地方这一年的报告：', link, '。');
}

/** A report as it was recognised: place, year, kind, what it is, and the words that say so. */
export function createCard(
  report: OwnReport,
  { open, correct, forget }: CardActions,
  routes: Routes,
): ReportCard {
  const card = element('section', 'own-report');
  const head = element('header', '');
  const twin = element('p', 'warning');
  twin.hidden = true;
  const room = element('div', 'room');
  room.hidden = true;
  card.append(head, room);
  const update = (now: OwnReport) => {
    const { id, meta, source, records, isExamined, diagnostics, notes, file, onSite } = now;
    Object.assign(card.dataset, {
      ownReport: id,
      town: meta.town || meta.townFull,
      year: String(meta.statedYear),
      records: String(records),
    });
    const year = now.missing.includes('statedYear') ? '年份未写明' : `${meta.statedYear}年`;
    const checked = isExamined ? [`请核对${diagnostics.length}处`] : [];
    const counts = [`${source.length}字`, `数字${records}个`, ...checked, ...notes].join('，');
    const recognised = element('details', 'recognised', element('summary', '', '识别的信息与依据，可改正'));
    // Of many reports few are looked into, and the fields of all would hold the page up
    const fill = () => {
      if (recognised.open && recognised.childElementCount === 1)
        recognised.append(createFactsForm(now, correct));
    };
    recognised.addEventListener('toggle', fill);
    recognised.open =
      head.querySelector('details')?.open ?? now.missing.some((name) => urgent.includes(name));
    fill();
    const title = element('h2', '', meta.townFull, element('small', '', `${year}${meta.kind}`));
    title.tabIndex = -1;
    title.id = `${id}-title`;
    head.replaceChildren(
      element('p', 'quiet', toPlace(meta)),
      title,
      element('p', 'quiet', `${file}：${counts}。`),
      ...now.conflicts.map((words) => element('p', 'warning', words)),
      twin,
      ...(onSite ? [toOnSite(onSite, routes)] : []),
      toKind(now),
      recognised,
      element('p', 'ways', toButton('打开', open), toButton('移走', forget)),
    );
  };
  update(report);
  const warn = (words: string) => {
    twin.textContent = words;
    twin.hidden = words === '';
  };
  return { element: card, update, warn, room };
}
