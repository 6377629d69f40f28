/** So many files hold the places that reading in a browser may ask for. */
export const placeParts = 512;

/** Which of them holds a place, by its name: any number that spreads names evenly. */
export function toPlacePart(name: string): number {
  let sum = 0;
  for (let at = 0; at < name.length; at++) sum = (sum * 31 + name.charCodeAt(at)) % 65_521;
  return sum % placeParts;
}
