import { element } from '../../dom/element.ts';
import { fetchOnce } from '../../dom/fetch-once.ts';
import type { ListedReport } from './listed-reports.ts';
import type { FilterOption } from '../render-rows.ts';
import type { CompareState } from '../state.ts';
import { createTopicStarts } from './topic-starts.ts';
import { createTownBoxes } from './town-boxes.ts';

/** What the page asks with where no report is chosen. */
export interface ReportPrompt {
  /** Address of the list of reports. */
  url: string;
  topics: readonly FilterOption[];
  /** What the device kept of the last comparison: its query, and who was in it. */
  last: { query: string; reports: readonly string[] } | null;
  /** Opens what was chosen. */
  open: (change: Partial<CompareState>) => void;
  /** Opens a query that was kept. */
  resume: (query: string) => void;
  /** The static page of a topic, which holds all towns. */
  toTopicPage: (topic: string) => string;
}

/** The way back to the last comparison, with the names of its towns; nothing where none of them is known. */
function toLast(reports: readonly ListedReport[], { last, resume }: ReportPrompt): Node[] {
  const names = last?.reports.flatMap((id) => reports.find(([other]) => other === id)?.[1] ?? []) ?? [];
  if (!last || names.length === 0) return [];
  const link = element('a', '', `接着上次：${names.join('、')}`);
  link.href = last.query;
  link.addEventListener('click', (event) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    resume(last.query);
  });
  return [element('p', 'again', link)];
}

/** Asks which reports to compare: a box for each, all of them or a county at once, or a topic as a quick start. */
export async function askForReports(panel: HTMLElement, ask: ReportPrompt): Promise<void> {
  panel.replaceChildren(element('p', 'none', '正在载入报告名录……'));
  try {
    const reports = await fetchOnce<ListedReport[]>(ask.url);
    const boxes = createTownBoxes(reports, {
      changed: () => {
        starts.update();
      },
      open: (ids) => {
        ask.open({ reports: ids });
      },
    });
    const starts = createTopicStarts(ask.topics, {
      all: reports.map(([id]) => id),
      chosen: boxes.chosen,
      open: (ids, topic) => {
        ask.open({ reports: ids, topic });
      },
      toTopicPage: ask.toTopicPage,
    });
    starts.update();
    panel.replaceChildren(
      ...toLast(reports, ask),
      element('h2', '', '选要对照的报告'),
      boxes.form,
      element('h2', '', '或从一个主题开始'),
      ...starts.nodes,
    );
  } catch {
    const retry = element('button', '', '重试');
    retry.type = 'button';
    retry.addEventListener('click', () => void askForReports(panel, ask));
    panel.replaceChildren(element('p', 'none', '报告名录未能载入，请检查网络。', retry));
  }
}
