import type { Reference } from './to-reference.ts';

/** References as a RIS file, type `RPRT`, as Zotero and EndNote take it: lines `TI  - …` that end with CR LF. */
export function toRis(references: readonly Reference[]): string {
  return references
    .map(({ id, title, author, publisher, year, kind, number, url, place, published }) => {
      const fields: [string, string | null][] = [
        ['TY', 'RPRT'],
        ['ID', id],
        ['TI', title],
        ['AU', author],
        ['PB', publisher],
        ['CY', place],
        ['PY', String(year)],
        ['DA', published?.replaceAll('-', '/') ?? null],
        ['M3', kind],
        ['SN', number],
        ['LA', 'zh-CN'],
        ['UR', url],
      ];
      const lines = fields.flatMap(([tag, value]) =>
        value === null ? [] : `${tag}  - ${value.replaceAll(/\s+/g, ' ')}\r\n`,
      );
      return `${lines.join('')}ER  - \r\n`;
    })
    .join('\r\n');
}
