import table from 'opencc-js/dict/TSCharacters';

/** By traditional character the simplified one, the commoner first where there are two. */
const simplified = new Map(
  table.split('|').map((pair): [string, string] => {
    const [from = '', to = ''] = pair.split(' ');
    return [from, to];
  }),
);

/** A text with its traditional characters simplified, one by one; loaded only when a part of a query is found nowhere. */
export const toSimplified = (text: string): string =>
  Array.from(text, (character) => simplified.get(character) ?? character).join('');
