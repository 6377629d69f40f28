import type { DraftSection } from './outline.ts';
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
    // A whole part speaks of everything; only a headed section below it is about one thing.
    const own = source.slice(bodyStart, draft.level === 1 ? Math.min(draft.end, next) : draft.end);
    const fallback: Topic = parent?.topic ?? 'general';
    const section: Section = {
      ...draft,
      topic:
        draft.title === null
          ? fallback
          : findTopic(draft.title, draft.level === 1 ? '' : own, fallback, lexicon),
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
  const outer = sections.find((section) => section.start <= offset && offset < section.end);
  return outer && (sectionAt(outer.sections, offset) ?? outer);
}
