import type { ReportDocument } from '../../corpus/index.ts';

/** `“‘十三五’规划的收官”、“小康之年”`: quotes as evidence, at most three, each once, marks inside a quotation made single. */
function toQuotes(quotes: readonly string[]): string {
  const bare = quotes.map((quote) => quote.trim().replace(/^“([^“”]*)”$/, '$1')).filter(Boolean);
  return [...new Set(bare)]
    .slice(0, 3)
    .map((quote) => `“${quote.replaceAll('“', '‘').replaceAll('”', '’')}”`)
    .join('、');
}

/** What a reader must know of a document's years before the first line; null where nothing is amiss. */
export function yearWarning(meta: ReportDocument['meta']): string | null {
  const reprint = meta.provenance === 'reprint';
  if (meta.inferredYear !== null && meta.inferredYear !== meta.statedYear) {
    const quotes = toQuotes(meta.yearEvidence.map(({ quote }) => quote));
    const evidence = quotes ? `据文中${quotes}等语，` : '据文中史实，';
    return `${reprint ? '此文为转载本，年份被改写；' : `文中写作 ${meta.statedYear} 年；`}${evidence}实为 ${meta.inferredYear} 年。`;
  }
  return reprint ? '此文为转载本，未见原发布页，文字与年份可能经人改动。' : null;
}
