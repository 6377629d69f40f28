import { findQuantities } from '../measure/index.ts';
import { sectionAt } from '../report/index.ts';
import type { Block, ParsedReport, Part, Span } from '../report/types.ts';
import { splitSentences } from '../text/sentences.ts';
import { type Figure, readFigure } from './figure.ts';

/** A sentence of a draft, with its numbers. */
export interface DraftSentence extends Span {
  /** In half width. */
  text: string;
  /** The text with a {@link Sign} in place of each number: `茶园产值由#增至#,增长%`. */
  shape: string;
  figures: readonly Figure[];
  part: Part;
  /** The block that it stands in. */
  block: Block;
}

/** Signs that stand for numbers in a shape, where the text itself has them. */
const signs = /[#%^@*~&]/g;

/** Sentences of the headings and paragraphs of a report; they end at 。！？ and with their block. */
export function readSentences(
  prose: readonly Block[],
  sections: ParsedReport['sections'],
  half: string,
): DraftSentence[] {
  return prose.flatMap((block) =>
    splitSentences(half.slice(block.start, block.end)).map(({ start, end }) =>
      readSentence({ start: block.start + start, end: block.start + end }, half, block, sections),
    ),
  );
}

function readSentence(
  span: Span,
  half: string,
  block: Block,
  sections: ParsedReport['sections'],
): DraftSentence {
  const text = half.slice(span.start, span.end);
  const found = findQuantities(text);
  let shape = '';
  let at = 0;
  const figures = found.map((one, index) => {
    const lead = text.slice(at, one.start);
    const after = text.slice(one.end, found[index + 1]?.start ?? text.length);
    const figure = readFigure(one, lead, after, span.start);
    shape += lead.replace(signs, ' ') + figure.sign;
    at = one.end;
    return figure;
  });
  shape += text.slice(at).replace(signs, ' ');
  return { ...span, text, shape, figures, part: sectionAt(sections, span.start)?.part ?? 'opening', block };
}
