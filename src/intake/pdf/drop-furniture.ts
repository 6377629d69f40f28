import type { PageLine } from './page-lines.ts';

/** Share of a page's height, from its top and from its bottom, in which heads, feet and page numbers stand. */
const edge = 0.12;

const pageNumber =
  /^[-—–·•\s]*(?:第\s*)?\d{1,4}\s*(?:页)?(?:\s*[/／,，]?\s*(?:共\s*)?\d{1,4}\s*页?)?[-—–·•\s]*$/;
/** Characters of a running head at most; sentences that begin alike are none. */
const longestHead = 50;
/** What browsers print above and below a page: `2024/1/15 10:22  标题` and `https://… 1/12`. */
const printed =
  /^(?:\d{2,4}[/.年-]\d{1,2}[/.月-]\d{1,2}日?[\s,，]*(?:上午|下午)?\s*\d{1,2}:\d{2}|(?:https?|file):\/\/)/;

/** The lines that belong to the text, and how many did not. */
export interface Undressed {
  lines: PageLine[];
  pageNumbers: number;
  runningHeads: number;
  /** Whether a browser printed it, with the date and the address of the page. */
  printed: boolean;
}

/**
 * Drops page numbers, what browsers print around a page, and lines that stand at the same edge of most pages.
 *
 * @param heights of the pages, in points.
 */
export function dropFurniture(lines: readonly PageLine[], heights: readonly number[]): Undressed {
  const found: Undressed = { lines: [], pageNumbers: 0, runningHeads: 0, printed: false };
  const atEdge = lines.filter((line) => isAtEdge(line, heights));
  const pages = Map.groupBy(atEdge, toKey);
  const repeats = (line: PageLine) => {
    if (line.text.length > longestHead || /[。；]/.test(line.text)) return false;
    const on = new Set(pages.get(toKey(line))?.map(({ page }) => page)).size;
    return on >= 2 && on * 2 >= heights.length - 1;
  };
  for (const line of lines) {
    const edgy = isAtEdge(line, heights);
    const byBrowser = edgy && printed.test(line.text);
    found.printed ||= byBrowser;
    if (edgy && pageNumber.test(line.text)) found.pageNumbers += 1;
    else if (byBrowser || (edgy && repeats(line))) found.runningHeads += 1;
    else found.lines.push(line);
  }
  return found;
}

function isAtEdge({ page, y }: PageLine, heights: readonly number[]): boolean {
  const height = heights[page] ?? 0;
  return y < height * edge || y > height * (1 - edge);
}

/** The same on every page but for the number of the page; where it stands counts, too. */
function toKey({ text, y }: PageLine): string {
  return `${String(Math.round(y / 4))} ${text.replace(/\d+/g, '0')}`;
}
