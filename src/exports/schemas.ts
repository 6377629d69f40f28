import { z } from 'zod';
import { dimensions } from '../indicator/index.ts';
import { ruleLabels } from '../rule-texts.ts';
import { textKinds } from '../report/index.ts';
import { parts, topics } from '../report/types.ts';
import { recordSchema } from './columns.ts';

const say = <T extends z.ZodType>(schema: T, title: string, description: string) =>
  schema.meta({ title, description });
const id = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/);
const offset = say(z.int().min(0), '原文位置', 'UTF-16 offset into the source');
const year = z.int().min(1949).max(2100);
const count = z.int().min(0);

const metaShape = {
  id: say(id, '报告编号', 'Id of the report'),
  town: say(z.string().min(1), '镇名', 'Town as readers say it'),
  townFull: say(z.string().min(1), '镇全称', 'Full name of the town'),
  county: say(z.string(), '县区', 'County or district'),
  city: say(z.string(), '市', 'City'),
  province: say(z.string(), '省', 'Province'),
  kind: say(z.string().min(1), '文种', 'Kind of document'),
  title: say(z.string().min(1), '标题', 'Title'),
  statedYear: say(year, '文中所写的回顾年份', 'Year under review as the document says it'),
  planYear: say(year.nullable(), '文中所写的计划年份', 'Plan year as the document says it'),
  inferredYear: say(
    year.nullable(),
    '由史实推定的回顾年份，与所写不符时才有',
    "Real year under review where the text's own facts contradict the stated one",
  ),
  yearEvidence: z.array(
    z.strictObject({ quote: z.string(), start: offset, end: offset, year, says: z.string() }),
  ),
  published: say(z.string().nullable(), '发布日期', 'Date of publication'),
  publisher: say(z.string().nullable(), '发布机构', 'Publisher'),
  documentNumber: say(z.string().nullable(), '文号', 'Document number'),
  provenance: say(z.enum(['official', 'reprint']), '来源：官方发布或转载', 'Official or reprint'),
  notes: say(z.array(z.string()), '说明', 'Notes for the reader'),
};

/** A row of `reports.json`. */
export const reportRowSchema = z.strictObject({
  ...metaShape,
  characters: say(count, '原文字符数', 'Length of the source in UTF-16 code units'),
  sections: say(count, '小节数', 'Number of sections at every level'),
  records: say(count, '数量记录数', 'Number of records'),
  diagnostics: say(count, '原文缺陷数', 'Number of defects marked in the source'),
  url: say(z.string(), '报告页', 'Page of the report'),
  document: say(z.string(), '报告全文数据', 'The whole typed document'),
  source: say(z.string(), '原文', 'The source, byte for byte'),
});

const blockSchema = z.strictObject({
  kind: z.enum(['metadata', 'chrome', 'title', 'heading', 'paragraph', 'blank', 'artifact']),
  start: offset,
  end: offset,
  id: z
    .string()
    .regex(/^p\d+$/)
    .optional(),
  section: z.string().optional(),
  continues: say(
    z.literal(true).optional(),
    '接续上一段',
    'Goes on with the block before it, over the turn of a page',
  ),
});

const sectionSchema = z.strictObject({
  id: z.string().min(1),
  title: z.string().nullable(),
  enumerator: z.string().nullable(),
  level: z.int().min(1),
  form: z.enum(['line', 'run-in', 'item', 'implied']),
  part: z.enum(parts),
  topic: z.enum(topics),
  start: offset,
  end: offset,
  get sections() {
    return z.array(sectionSchema);
  },
});

const diagnosticSchema = z.strictObject({
  rule: z.enum(Object.keys(ruleLabels)),
  severity: z.enum(['info', 'warning', 'error']),
  start: offset,
  end: offset,
  message: z.string().min(1),
  related: say(
    z.array(z.strictObject({ start: offset, end: offset })).optional(),
    '与之不合的另一处',
    'The counterparts elsewhere that it does not fit',
  ),
});

/** `reports/<id>.json`. */
export const documentSchema = z.strictObject({
  meta: z.strictObject(metaShape),
  textKind: say(
    z.strictObject({
      kind: z.enum(textKinds),
      message: z.string().min(1),
      evidence: z.array(z.strictObject({ start: offset, end: offset, says: z.string().min(1) })),
    }),
    '文本是什么，与所据之处',
    'What the text is, and the places that show it',
  ),
  blocks: say(z.array(blockSchema), '版块，首尾相接，铺满原文', 'Blocks that tile the source'),
  sections: say(z.array(sectionSchema), '小节树', 'Tree of sections'),
  records: say(z.array(z.string()), '记录编号', 'Ids of the records, in text order'),
  diagnostics: say(z.array(diagnosticSchema), '原文缺陷', 'Defects of the source'),
});

/** An item of `indicators.json`. */
export const indicatorSchema = z.strictObject({
  id: say(id, '指标编号', 'Id of the indicator'),
  label: z.string().min(1),
  labelEn: z.string().min(1),
  topic: z.enum(topics),
  dimension: say(z.enum(Object.keys(dimensions)).nullable(), '基本单位，指数为空', 'Base unit'),
  units: say(z.array(z.string()), '同义单位', 'Other units that mean the same here'),
  definition: z.string().min(1),
  caution: say(z.string().nullable(), '口径提示', 'What to know before comparing'),
  synonyms: z.array(z.string()),
  excludes: say(z.array(z.string()), '不计入的说法', 'Phrases that do not count'),
  headline: z.boolean(),
  url: z.string(),
  reports: say(
    z.array(
      z.strictObject({
        report: id,
        town: z.string(),
        statedYear: metaShape.statedYear,
        inferredYear: metaShape.inferredYear,
        records: z.array(recordSchema),
      }),
    ),
    '各镇的记录，只列有记录的报告',
    'Records of each town that states it',
  ),
});

const fieldSchema = z.looseObject({ name: z.string(), type: z.string() });

/** `datapackage.json`: the parts of Frictionless Data Package 2.0 that we use. */
export const datapackageSchema = z.looseObject({
  $schema: z.string(),
  name: id,
  title: z.string(),
  description: z.string(),
  version: z.string(),
  licenses: z.array(z.looseObject({ name: z.string() })),
  sources: z.array(z.looseObject({ title: z.string() })),
  resources: z.array(
    z.looseObject({
      name: id,
      path: z.string(),
      bytes: count,
      hash: z.string(),
      schema: z.looseObject({ fields: z.array(fieldSchema), primaryKey: z.array(z.string()) }).optional(),
    }),
  ),
});

/** Schema of each kind of data file, by the name of its file in `data/schema/`. */
export const schemas = {
  records: z.array(recordSchema),
  reports: z.array(reportRowSchema),
  report: documentSchema,
  indicators: z.array(indicatorSchema),
  datapackage: datapackageSchema,
} as const;

/** A key of {@link schemas}. */
export type SchemaName = keyof typeof schemas;

/** The JSON Schema (draft 2020-12) of a kind of data file. */
export function toJsonSchema(name: SchemaName): object {
  return z.toJSONSchema(schemas[name], { target: 'draft-2020-12' });
}
