import { element } from '../../dom/element.ts';
import type { FilterOption } from '../render-rows.ts';

/** So many reports side by side are still a comparison; a topic alone opens no more. */
const atOnce = 12;

/** Topics to start from, with a line that says of which reports. */
export interface TopicStarts {
  nodes: Node[];
  /** Says anew which reports a topic opens. */
  update: () => void;
}

/** Says what a topic opens, of so many reports of which so many are chosen. */
function describe(chosen: number, all: number): string {
  if (chosen > 0) return `打开所选 ${chosen} 份报告的这个主题。`;
  return all <= atOnce
    ? `打开全部 ${all} 份报告的这个主题；上面选了镇，就只打开所选的。`
    : '打开各镇写这个主题的原文；上面选了镇，就把所选的并排。';
}

/**
 * Topics as quick starts: of the chosen reports, of all where none is chosen and they are few, else the topic's own page.
 *
 * @param all ids of all reports.
 */
export function createTopicStarts(
  topics: readonly FilterOption[],
  {
    all,
    chosen,
    open,
    toTopicPage,
  }: {
    all: readonly string[];
    chosen: () => readonly string[];
    open: (ids: readonly string[], topic: string) => void;
    toTopicPage: (topic: string) => string;
  },
): TopicStarts {
  const asked = (): readonly string[] => (chosen().length > 0 ? chosen() : all.length <= atOnce ? all : []);
  const hint = element('p', 'quiet');
  const links = topics.map(([id, label]) => {
    const link = element('a', 'button', label);
    link.dataset['topic'] = id;
    return link;
  });
  const list = element('p', 'starts', ...links);
  list.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest<HTMLElement>('a') : null;
    if (!link || asked().length === 0 || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    open(asked(), link.dataset['topic']!);
  });
  const update = (): void => {
    hint.textContent = describe(chosen().length, all.length);
    for (const link of links) {
      const topic = link.dataset['topic']!;
      link.href = asked().length > 0 ? `?reports=${asked().join('~')}&topic=${topic}` : toTopicPage(topic);
    }
  };
  return { nodes: [hint, list], update };
}
