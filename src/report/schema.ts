import { z } from 'zod';

const text = z.string().trim().min(1);

/** The facts about a document that its sidecar states; nothing that the parser can find itself. */
export const sidecarSchema = z.strictObject({
  /** As readers say it, without 镇 or 街道. */
  town: text.describe('the town without 镇, 乡 or 街道, such as `town: 龙泉`'),
  townFull: text.describe('the full name of the town, such as `townFull: 龙泉镇`'),
  county: text.describe('the county or district, such as `county: 淄川区`'),
  city: text.describe('the city, such as `city: 淄博市`'),
  province: text.describe('the province, such as `province: 山东省`'),
  kind: text.describe('the kind of document, such as `kind: 政府工作报告`'),
  title: text.describe('the title of the document, such as `title: 2023年龙泉镇人民政府工作报告`'),
  /** As the document says it, even where it is wrong. */
  statedYear: year().describe('the year under review as the document says it, such as `statedYear: 2022`'),
  planYear: year()
    .nullable()
    .describe('the year planned for as the document says it, or null, such as `planYear: 2023`'),
  published: z.iso
    .date()
    .nullable()
    .describe("the day of publication or null, such as `published: '2023-04-18'`"),
  publisher: text.nullable().describe('the publisher or null, such as `publisher: 淄川区龙泉镇人民政府`'),
  documentNumber: text
    .nullable()
    .describe("the 文号 in quotes or null, such as `documentNumber: '龙政发〔2023〕1号'`"),
  provenance: z
    .enum(['official', 'reprint'])
    .describe(
      'where the text comes from, `provenance: official` (the government itself) or `provenance: reprint`',
    ),
  /** Chinese sentences about the document, for the reader. */
  notes: z.array(text).describe('a list of Chinese sentences about the document, or `notes: []`'),
});

/** A sidecar, `content/reports/<id>.yaml`. */
export type Sidecar = z.infer<typeof sidecarSchema>;

function year() {
  return z.int().min(1980).max(2100);
}
