import type { GoldHeading } from '../corpus/gold/index.ts';
import { fold } from '../text/fold.ts';
import { walkSections } from '../report/index.ts';
import type { Section } from '../report/types.ts';
import { likeness } from './likeness.ts';
import { createTally } from './tally.ts';
import type { Scored } from './types.ts';

/** A section with a title. */
type TitledSection = Section & { title: string };

/**
 * How well a report's sections agree with the annotated headings: all found, none besides, each with its part and
 * topic. `item` headings are not asked for; a topic annotated as `general` is not compared.
 */
export function scoreSections(sections: readonly Section[], gold: readonly GoldHeading[]): Scored {
  const tally = createTally();
  if (gold.length === 0) return tally;
  const titled = [...walkSections(sections)].filter(
    (section): section is TitledSection => section.title !== null,
  );
  const taken = new Set<Section>();
  for (const heading of gold) {
    if (heading.level === 'item') continue;
    const found = titled.find((section) => !taken.has(section) && isSame(section.title, heading.text));
    tally.add('headingRecall', found !== undefined, heading.text);
    if (!found) continue;
    taken.add(found);
    const { part, topic } = found;
    tally.add('part', part === heading.part, `got ${part} want ${heading.part} | ${heading.text}`);
    if (heading.topic === 'general') continue;
    tally.add('topic', topic === heading.topic, `got ${topic} want ${heading.topic} | ${heading.text}`);
  }
  const items = gold.filter(({ level }) => level === 'item');
  for (const section of titled) {
    const known = taken.has(section) || items.some(({ text }) => likeness(section.title, text) >= 0.7);
    tally.add('headingPrecision', known, section.title);
  }
  return tally;
}

/** Whether two wordings are one heading, an `一是` before either aside. */
function isSame(a: string, b: string): boolean {
  const bare = (text: string) => fold(text).replace(/^[一二三四五六七八九十\d]+(?=是)/u, '');
  return bare(a) === bare(b) || likeness(a, b) >= 0.85;
}
