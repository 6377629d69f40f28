import { topics } from '../../report/types.ts';
import type { Topic } from '../../report/types.ts';

/** So many towns stand on one page of a topic: of 1,000 made-up reports the fullest weighs some 55 kB after gzip. */
export const townsOnPage = 9;

/** Which page of a topic a town stands on, from 1, by its place in the corpus from 0. */
export function pageOfTown(place: number): number {
  return Math.floor(place / townsOnPage) + 1;
}

/** One page of a topic: `economy`, or `economy/2` where there are more towns than one page holds. */
export interface TopicPage<T> {
  path: string;
  topic: Topic;
  /** From 1. */
  page: number;
  /** How many pages the topic has. */
  pages: number;
  towns: T[];
}

/** The pages of all topics for some towns in the order of the corpus; those of the same towns follow each other, so that each town is rendered once. */
export function listTopicPages<T>(towns: readonly T[]): TopicPage<T>[] {
  const pages = Math.max(1, pageOfTown(towns.length - 1));
  return Array.from({ length: pages }, (_, index) =>
    topics.map((topic) => ({
      path: index > 0 ? `${topic}/${index + 1}` : topic,
      topic,
      page: index + 1,
      pages,
      towns: towns.slice(index * townsOnPage, (index + 1) * townsOnPage),
    })),
  ).flat();
}

/** So many pages are all linked from each other. */
const allLinked = 12;

/**
 * Which pages of a topic one of them links to, in order: all where they are few, else the first, the last, the nearest two
 * on either side and every tenth, from which any other is two clicks away.
 */
export function listLinkedPages(page: number, pages: number): number[] {
  return Array.from({ length: pages }, (_, index) => index + 1).filter(
    (other) =>
      pages <= allLinked || other === 1 || other === pages || other % 10 === 0 || Math.abs(other - page) <= 2,
  );
}
