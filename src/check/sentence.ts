import { findQuantities } from '../measure/index.ts';
import { sectionAt } from '../report/index.ts';
import type { Block, ParsedReport, Part, Span } from '../report/types.ts';
import { type Figure, readFigure } from './figure.ts';

/** A sentence of a draft, with its numbers. */
export interface Sentence extends Span {
  /** In half width. */
  text: string;
  /** The text with a {@link Sign} in place of each number: `茶园产值由#增至#,增长%`. */
  shape: string;
  figures: readonly Figure[];
  part: Part;
  /** The block that it stands in. */
  block: Block;
}

const stop = /[。!?！？]+[”’」』》)）]*/g;
/** Signs that stand for numbers in a shape, where the text itself has them. */
const signs = /[#%^@*~&]/g;

/** Sentences of the headings and paragraphs of a report; they end at 。！？ and with their block. */
export function readSentences(
  { blocks, sections }: Pick<ParsedReport, 'blocks' | 'sections'>,
  half: string,
): Sentence[] {
  return blocks
    .filter(({ kind }) => kind === 'heading' || kind === 'paragraph')
    .flatMap((block) =>
      splitBlock(half.slice(block.start, block.end), block.start).map((span) =>
        readSentence(span, half, block, sections),
      ),
    );
}

function splitBlock(text: string, at: number): Span[] {
  const spans: Span[] = [];
  let start = 0;
  const close = (end: number): void => {
    const piece = text.slice(start, end);
    const first = piece.search(/\S/);
    if (first >= 0) spans.push({ start: at + start + first, end: at + start + piece.trimEnd().length });
    start = end;
  };
  for (const match of text.matchAll(stop)) close(match.index + match[0].length);
  close(text.length);
  return spans;
}

function readSentence(span: Span, half: string, block: Block, sections: ParsedReport['sections']): Sentence {
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
