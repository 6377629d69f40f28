import type { GoldHeading } from '../../src/corpus/gold/index.ts';
import { readFileSync } from 'node:fs';

/** A beginning of a report, and its headings in text order. */
export interface Beginning {
  name: string;
  text: string;
  headings: GoldHeading[];
}

/** The annotated beginnings of a file: `=== name`, the text, `---`, then `level part topic | heading` a line. */
export function readBeginnings(file = 'content/gold/unseen/beginnings.txt'): Beginning[] {
  const all = readFileSync(file, 'utf8').split(/^=== /m).slice(1);
  return all.map((one) => {
    const [name = '', ...rest] = one.split('\n');
    const [text = '', rows = ''] = rest.join('\n').split('\n---\n');
    const headings = rows
      .trim()
      .split('\n')
      .map((row): GoldHeading => {
        const [place = '', title = ''] = row.split(' | ');
        const [level, part, topic] = place.split(' ');
        return {
          text: title,
          level: level === 'item' ? 'item' : Number(level),
          part: part as GoldHeading['part'],
          topic: topic as GoldHeading['topic'],
        };
      });
    return { name, text, headings };
  });
}
