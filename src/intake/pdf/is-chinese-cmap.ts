/** Encodings of simplified Chinese (ISO 32000-1, table 118), and the table from their characters to Unicode. */
const chinese = /^(?:Adobe-GB1-UCS2|(?:GB(?:|K|Kp|pc)-EUC|GBK2K|UniGB-(?:UCS2|UTF16))-[HV])$/;

/** Whether a name is that of a table that a PDF of simplified Chinese may ask for, `GBK-EUC-H`. */
export function isChineseCMap(name: string): boolean {
  return chinese.test(name);
}
