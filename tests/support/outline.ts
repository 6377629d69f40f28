import type { ParsedReport, Section } from '../../src/report/index.ts';

/** Prints a parsed report as a person would check it: furniture, headings by level, diagnostics by rule. */
export function printOutline({ source, blocks, sections, diagnostics }: ParsedReport): string {
  const slice = (start: number, end: number) => source.slice(start, end);
  const front = blocks
    .filter(({ kind }) => kind !== 'blank' && kind !== 'paragraph' && kind !== 'heading')
    .map(({ kind, start, end }) => `${kind}: ${slice(start, end)}`);
  const outline = printSections(source, sections, '');
  const defects = diagnostics.map(
    ({ rule, start, end }) =>
      `${rule}: ${slice(Math.max(0, start - 6), start)}⟦${slice(start, end)}⟧${slice(end, end + 6)}`,
  );
  return [...front, '', ...outline, '', ...defects, ''].map((line) => line.replaceAll('\n', '⏎')).join('\n');
}

function printSections(source: string, sections: readonly Section[], indent: string): string[] {
  return sections.flatMap(({ enumerator, title, form, part, topic, start, sections: inner }) => [
    `${indent}${enumerator ?? ''}${title ?? `(${source.slice(start, start + 10)}…)`} [${form} ${part} ${topic}]`,
    ...printSections(source, inner, `${indent}  `),
  ]);
}
