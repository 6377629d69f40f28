import type { Element, ElementContent, Text } from 'hast';
import type { Span } from '../report/types.ts';
import { h } from './h.ts';
import type { Defect, RenderContext } from './types.ts';

/** The sign of a defect in the text: `‸` where something is missing, `※` behind what is wrong; it leads to the note. */
function toSign({ n, rule, start, end }: Defect, { notes }: RenderContext): ElementContent {
  return h('a', {
    id: `e${n}`,
    href: `#d${n}`,
    className: start === end ? 'e' : 'e w',
    ariaLabel: notes?.nameOf(rule),
  });
}

/** A line break inside a paragraph that was wrapped is kept, for offsets count on it, but not shown: no space stands there. */
function toWords(text: string): (Element | Text)[] {
  return text.split(/([ \t\u3000]*[\r\n]\s*)/).flatMap((words, index): (Element | Text)[] => {
    if (words === '') return [];
    return index % 2 === 1 ? [h('span', { hidden: true }, words)] : [{ type: 'text', value: words }];
  });
}

/**
 * The shown text of a span with the defects that touch it marked, and with anchors of sections that open inside it.
 *
 * Text content stays the text: signs are empty elements, drawn by the style sheet.
 */
export function markText(span: Span, context: RenderContext): ElementContent[] {
  const { defects, openAnchors, placedDefects, shown } = context;
  const touching = defects.filter(({ start, end }) => start <= span.end && end >= span.start);
  const anchors = openAnchors.filter(({ start }) => start >= span.start && start < span.end);
  const cuts = [
    ...new Set(
      [
        span.start,
        span.end,
        ...anchors.map((a) => a.start),
        ...touching.flatMap((d) => [d.start, d.end]),
      ].filter((at) => at >= span.start && at <= span.end),
    ),
  ].sort((a, b) => a - b);
  const out: ElementContent[] = [];
  cuts.forEach((at, index) => {
    for (const { id } of anchors.filter((a) => a.start === at)) out.push(h('i', { id }));
    if (!context.inQuantity)
      for (const defect of touching.filter((d) => d.end === at && !placedDefects.has(d.n))) {
        placedDefects.add(defect.n);
        context.margin.push({ type: 'defect', defect });
        out.push(toSign(defect, context));
      }
    const next = cuts[index + 1];
    if (next === undefined) return;
    const words = toWords(shown.slice(at, next));
    const marked = touching.some((d) => d.start <= at && d.end >= next);
    out.push(...(marked ? [h('u', {}, words)] : words));
  });
  context.openAnchors = openAnchors.filter((a) => !anchors.includes(a));
  return out;
}

/** Places the defects that a test picks and no text holds yet; each gets its sign and its note. */
function placeSigns(context: RenderContext, picks: (defect: Defect) => boolean): ElementContent[] {
  return context.defects
    .filter((defect) => !context.placedDefects.has(defect.n) && picks(defect))
    .map((defect) => {
      context.placedDefects.add(defect.n);
      context.margin.push({ type: 'defect', defect });
      return toSign(defect, context);
    });
}

/** Signs of the defects that end inside a span and could not be placed there, to stand right behind it. */
export function signsBehind({ start, end }: Span, context: RenderContext): ElementContent[] {
  return placeSigns(context, (defect) => defect.end > start && defect.end <= end);
}

/** Signs of the defects that lie before a block and in no text, as those of a blank line, to open the block. */
export function signsBefore({ start }: Span, context: RenderContext): ElementContent[] {
  return placeSigns(context, (defect) => defect.end < start);
}
