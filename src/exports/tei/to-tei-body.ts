import type { Element } from 'xast';
import { x } from 'xastscript';
import type { ReportDocument } from '../../corpus/types.ts';
import { sectionAt, walkSections } from '../../report/index.ts';
import type { Block, Section } from '../../report/index.ts';
import { toTeiTexts } from './to-tei-text.ts';

/** A `div` that is still open: of a part, level 0, or of a section with a heading of its own. */
interface OpenDivision {
  level: number;
  div: Element;
}

/**
 * The body of a report: a `div` a part, `type` the part; in it one a section with a heading line, `type="section"` and
 * `subtype` the topic. A section that begins inside a paragraph is a `milestone` there. What is no text of the report
 * (page numbers, menus, lines of metadata) is `fw`, as running heads are.
 */
export function toTeiBody(report: ReportDocument): Element[] {
  const { source, blocks, sections } = report;
  const lines = new Map<number, Section>();
  for (const section of walkSections(sections))
    if (section.form === 'line') lines.set(section.start, section);
  const texts = toTeiTexts(report);
  const body = x('body');
  const open: OpenDivision[] = [];
  let part: string | undefined;
  const openDiv = (level: number, attributes: Record<string, string>): Element => {
    while (open.length > 0 && open.at(-1)!.level >= level) open.pop();
    const div = x('div', attributes);
    (open.at(-1)?.div ?? body).children.push(div);
    open.push({ level, div });
    return div;
  };
  const enterPart = (block: Block): Element => {
    const own = sectionAt(sections, block.start)?.part ?? part ?? 'opening';
    if (own !== part || open.length === 0) openDiv(0, { type: own });
    part = own;
    return open.at(-1)!.div;
  };
  for (const [index, block] of blocks.entries()) {
    if (block.kind === 'blank') continue;
    const words = texts[index] ?? [];
    if (block.kind === 'heading') {
      enterPart(block);
      const section = lines.get(block.start) ?? sectionAt(sections, block.start);
      const div = openDiv(section?.level ?? 1, {
        type: 'section',
        subtype: section?.topic ?? 'general',
        ...(section?.form === 'line' && { 'xml:id': section.id }),
      });
      div.children.push(x('head', { 'xml:id': block.id ?? null }, words));
    } else if (block.kind === 'title' || block.kind === 'paragraph') {
      const attributes = { 'xml:id': block.id ?? null, ...(block.kind === 'title' && { rend: 'title' }) };
      enterPart(block).children.push(x('p', attributes, words));
    } else {
      const place = open.at(-1)?.div ?? enterPart(block);
      place.children.push(x('fw', { type: block.kind }, source.slice(block.start, block.end)));
    }
  }
  for (const div of body.children as Element[]) close(div);
  if (body.children.length === 0) body.children.push(x('p'));
  return [body];
}

/** A `div` holds more than its heading. */
function close(div: Element): void {
  const inner = div.children as Element[];
  for (const one of inner) if (one.name === 'div') close(one);
  if (!inner.some(({ name }) => name === 'p' || name === 'div')) div.children.push(x('p'));
}
