/** A piece of text of a Word document: one `w:t`, with the run that it stands in. Offsets into `word/document.xml`. */
export interface TextPiece {
  /** Number of its paragraph, in the order in which paragraphs begin. */
  paragraph: number;
  run: { start: number; end: number };
  /** Each UTF-16 unit of its text, as the file writes it: `a`, `&amp;`. */
  units: string[];
  /** The same as it is read: `a`, `&`. */
  text: string;
}

const tags = /<(?<close>\/?)w:(?<name>p|r|t)(?:\s[^>]*?)?(?<empty>\/?)>/g;
const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/**
 * Every piece of text of a document in its order; hidden text is left out. Runs of text boxes within a run count
 * as runs of their own.
 */
export function readTextPieces(xml: string): TextPiece[] {
  const pieces: TextPiece[] = [];
  const paragraphs: number[] = [];
  const runs: { start: number; pieces: TextPiece[] }[] = [];
  let count = 0;
  let textAt = 0;
  for (const match of xml.matchAll(tags)) {
    const { close, name, empty } = match.groups as { close: string; name: string; empty: string };
    const behind = match.index + match[0].length;
    if (name === 'p') {
      if (close === '/') paragraphs.pop();
      else if (empty === '') paragraphs.push(count++);
    } else if (name === 'r') {
      if (close === '/') {
        const run = runs.pop();
        const isHidden = run && /<w:vanish(?: w:val="(?:1|true|on)")?\/>/.test(xml.slice(run.start, behind));
        for (const piece of run?.pieces ?? []) piece.run.end = isHidden ? 0 : behind;
      } else if (empty === '') runs.push({ start: match.index, pieces: [] });
    } else if (close === '' && empty === '') textAt = behind;
    else if (close === '/') {
      const run = runs.at(-1);
      const units = xml.slice(textAt, match.index).match(/&[^;]+;|[^]/g) ?? [];
      if (!run || units.length === 0) continue;
      const text = units.map(decode).join('');
      const piece = { paragraph: paragraphs.at(-1) ?? 0, run: { start: run.start, end: 0 }, units, text };
      run.pieces.push(piece);
      pieces.push(piece);
    }
  }
  return pieces.filter(({ run }) => run.end > 0);
}

/** What a unit stands for; a reference beyond the first plane becomes one mark, so that places stay as they are. */
function decode(unit: string): string {
  const [, word, hex, decimal] = /^&(?:(\w+)|#x([\da-f]+)|#(\d+));$/i.exec(unit) ?? [];
  if (word !== undefined) return named[word] ?? '\ufffd';
  const code = hex === undefined ? Number(decimal) : parseInt(hex, 16);
  if (Number.isNaN(code)) return unit;
  return code > 0xffff ? '\ufffd' : String.fromCharCode(code);
}
