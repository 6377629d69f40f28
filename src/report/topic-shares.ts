import { topics } from './types.ts';
import type { ParsedReport, Section, Span, Topic } from './types.ts';

const widthOf = ({ start, end }: Span) => end - start;

/**
 * How much of a report each topic takes, as shares of the characters that stand in sections; in the order of `topics`, sum 1.
 *
 * A character counts for the innermost section that it stands in.
 */
export function topicShares({ sections }: Pick<ParsedReport, 'sections'>): { topic: Topic; share: number }[] {
  const widths = new Map<Topic, number>();
  const add = (section: Section): void => {
    const inner = section.sections.reduce((sum, child) => sum + widthOf(child), 0);
    widths.set(section.topic, (widths.get(section.topic) ?? 0) + Math.max(0, widthOf(section) - inner));
    section.sections.forEach(add);
  };
  sections.forEach(add);
  const total = [...widths.values()].reduce((sum, width) => sum + width, 0);
  return topics.flatMap((topic) => {
    const width = widths.get(topic) ?? 0;
    return width > 0 ? [{ topic, share: width / total }] : [];
  });
}
