/** Width of a line of sans type in px, a little generous: a Chinese character is one em, a digit 0.57. */
export function textWidth(text: string, size: number): number {
  let em = 0;
  for (const character of text) {
    if (/[\u2014\u2E80-\uFFFF%·]/.test(character)) em += 1;
    else if (character === '.') em += 0.34;
    else em += 0.57;
  }
  return em * size;
}
