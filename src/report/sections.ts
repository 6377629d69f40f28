import type { DraftSection } from './outline/index.ts';
import { readPartName } from './cues.ts';
import type { Section, Topic } from './types.ts';
import type { TopicLexicon } from './topics.ts';
import { findTopic } from './topics.ts';

/** Nests sections by their levels and gives each its topic. */
export function nestSections(
  source: string,
  drafts: readonly DraftSection[],
  lexicon: TopicLexicon,
): Section[] {
  const roots: Section[] = [];
  const open: Section[] = [];
  drafts.forEach(({ heading, ...draft }, index) => {
    while ((open.at(-1)?.level ?? 0) >= draft.level) open.pop();
    const parent = open.at(-1);
    const next = drafts[index + 1]?.start ?? draft.end;
    const bodyStart = heading?.end ?? draft.start;
    // What holds other sections is about what its heading and its own words say; a whole part speaks of everything.
    const words = source.slice(bodyStart, Math.min(draft.end, Math.max(bodyStart, next)));
    const fallback: Topic = parent?.topic ?? 'general';
    // Whatever it speaks of, `恪守为民之责` there is the government's work on itself.
    const onItself = draft.part === 'self_building';
    // `(一)社会发展稳健有力` without words of its own is about what its items say.
    const silent = words.trim() === '' && fallback === 'general' && drafts[index + 1]?.form === 'item';
    const leaf = (drafts[index + 1]?.level ?? 0) <= draft.level || drafts[index + 1]?.form === 'item';
    const whole =
      draft.level === 1 &&
      (!leaf || /年/.test(draft.title ?? '') || readPartName(draft.title ?? '') !== undefined);
    const own = whole ? '' : silent ? source.slice(bodyStart, draft.end) : words;
    const section: Section = {
      ...draft,
      topic: onItself
        ? 'party'
        : draft.title === null
          ? fallback
          : findTopic(draft.title, own, fallback, lexicon),
      sections: [],
    };
    (parent?.sections ?? roots).push(section);
    open.push(section);
  });
  return roots;
}

/** Goes through sections and their sections, in text order. */
export function* walkSections(sections: readonly Section[]): Generator<Section, void> {
  for (const section of sections) {
    yield section;
    yield* walkSections(section.sections);
  }
}

/** The innermost section that holds an offset. */
export function sectionAt(sections: readonly Section[], offset: number): Section | undefined {
  let low = 0;
  let high = sections.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sections[middle]?.start ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  const outer = sections[low - 1];
  return outer && offset < outer.end ? (sectionAt(outer.sections, offset) ?? outer) : undefined;
}
