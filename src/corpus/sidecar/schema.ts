import { z } from 'zod';
import { findNearest } from './find-nearest.ts';
import type { Sidecar } from '../../report/index.ts';

/** A field that says of itself what is to be written there: to one who wrote something else, and in a sidecar's template. */
function field<T extends z.ZodType>(what: string, make: (expected: string) => T): T {
  return make(`expected ${what}`).describe(what);
}

/** Plain words: no control or invisible characters, which break files and addresses, and no markup. */
const plain = /^[^\p{Cc}\p{Cf}\p{Zl}\p{Zp}<>]*$/u;

const text = (expected: string) =>
  z
    .string(expected)
    .trim()
    .min(1, expected)
    .max(500, `${expected}, in at most 500 characters`)
    .regex(plain, `${expected}, without control characters, invisible characters or markup`);
const year = (expected: string) => z.int(expected).min(1980, expected).max(2100, expected);

const shape = {
  town: field('the town without 镇, 乡 or 街道, such as `town: 龙泉`', text),
  townFull: field('the full name of the town, such as `townFull: 龙泉镇`', text),
  county: field('the county or district, such as `county: 淄川区`', text),
  city: field('the city, such as `city: 淄博市`', text),
  province: field('the province, such as `province: 山东省`', text),
  kind: field('the kind of document, such as `kind: 政府工作报告`', text),
  title: field('the title of the document, such as `title: 2023年龙泉镇人民政府工作报告`', text),
  statedYear: field('the year under review as the document says it, such as `statedYear: 2022`', year),
  planYear: field(
    'the year planned for as the document says it, or null, such as `planYear: 2023`',
    (expected) => year(expected).nullable(),
  ),
  published: field("the day of publication or null, such as `published: '2023-04-18'`", (expected) =>
    z.iso.date(expected).nullable(),
  ),
  publisher: field('the publisher or null, such as `publisher: 淄川区龙泉镇人民政府`', (expected) =>
    text(expected).nullable(),
  ),
  documentNumber: field(
    "the 文号 in quotes or null, such as `documentNumber: '龙政发〔2023〕1号'`",
    (expected) => text(expected).nullable(),
  ),
  provenance: field(
    'where the text comes from, `provenance: official` (the government itself) or `provenance: reprint`',
    (expected) => z.enum(['official', 'reprint'], expected),
  ),
  notes: field('a list of Chinese sentences about the document, or `notes: []`', (expected) =>
    z.array(text(expected), expected),
  ),
  original: field('the file that the text was read from, as `add-report` writes it', (expected) =>
    z
      .strictObject({
        name: text(expected),
        encoding: text(expected).nullable(),
        sha256: z.string(expected).regex(/^[0-9a-f]{64}$/, expected),
      })
      .optional(),
  ),
};

/** The shape of a sidecar, `content/reports/<id>.yaml`. */
export const sidecarSchema = z.strictObject(shape, {
  error: (issue) => {
    if (issue.code !== 'unrecognized_keys') return undefined;
    const known = Object.keys(shape);
    const nearest = issue.keys.map((key) => `\`${findNearest(key, known)}\``).join(' and ');
    return `expected ${nearest}, one of ${known.join(', ')}`;
  },
}) satisfies z.ZodType<Sidecar>;
