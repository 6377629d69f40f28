/** Names that a file system, an object of JavaScript or an address of the site keeps for itself. */
const reserved = new Set(
  'con prn aux nul com1 com2 com3 com4 lpt1 lpt2 lpt3 index constructor prototype'.split(' '),
);

/**
 * Whether a text can be the id of a report, a part of addresses and the name of its files: lower-case letters, digits and
 * hyphens, such as `longquan` or `longquan-2024`.
 */
export function isReportId(text: string): boolean {
  // `own-1` is what a reader brings to `/own/`
  return /^(?!own-)[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/.test(text) && text.length <= 60 && !reserved.has(text);
}
