import type { Reference } from './to-reference.ts';

/** Signs that BibTeX would read as markup, in a field that stands in braces. */
const escape = (text: string): string => text.replaceAll(/[\\{}%#&$_]/g, (sign) => `\\${sign}`);

/** References as a BibTeX file, one `@techreport` each, its key the report's id. */
export function toBibtex(references: readonly Reference[]): string {
  return references
    .map(({ id, title, author, publisher, year, kind, number, url }) => {
      const fields = {
        author: `{${escape(author)}}`,
        title: `{${escape(title)}}`,
        institution: `{${escape(publisher)}}`,
        year: String(year),
        type: escape(kind),
        number: number === null ? null : escape(number),
        url: url === null ? null : url.replaceAll(/[{}\\]/g, encodeURIComponent),
        langid: 'chinese',
      };
      const lines = Object.entries(fields).filter(([, value]) => value !== null);
      return `@techreport{${id},\n${lines.map(([name, value]) => `  ${name} = {${value!}},\n`).join('')}}\n`;
    })
    .join('\n');
}
