import type { Section, Span } from '../../report/types.ts';
import type { SectionRun } from '../types.ts';

/**
 * The stretches of one block: a new one wherever a section begins or ends inside it.
 *
 * A paragraph can hold several sections (`一是…。二是…。`), so that part and topic of a phrase are those at its
 * own place, not those of its paragraph.
 */
export function findStretches(block: Span, sections: readonly Section[]): SectionRun[] {
  const cuts = new Set([block.start]);
  const visit = (section: Section): void => {
    for (const offset of [section.start, section.end]) {
      if (offset > block.start && offset < block.end) cuts.add(offset);
    }
    section.sections.forEach(visit);
  };
  sections.forEach(visit);
  const stretches: SectionRun[] = [];
  for (const offset of [...cuts].sort((a, b) => a - b)) {
    const [part, topic, title] = placeAt(offset, sections);
    const last = stretches.at(-1);
    if (last?.[1] === part && last[2] === topic && last[3] === title) continue;
    stretches.push([offset - block.start, part, topic, title]);
  }
  return stretches;
}

/** Part and topic of the deepest section around an offset, and the title of the deepest that has one. */
function placeAt(offset: number, sections: readonly Section[]): [SectionRun[1], SectionRun[2], string] {
  let place: [SectionRun[1], SectionRun[2], string] = [null, null, ''];
  let level = sections;
  for (;;) {
    const section = level.find(({ start, end }) => start <= offset && offset < end);
    if (!section) return place;
    place = [section.part, section.topic, section.title ?? place[2]];
    level = section.sections;
  }
}
