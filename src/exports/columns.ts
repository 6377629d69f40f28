import { z } from 'zod';
import { bounds, kinds, statuses } from '../measure/types.ts';
import { parts, topics } from '../report/types.ts';
import type { IndicatorRecord } from '../indicator/types.ts';

/** A record as it is published: with what the pages say of it in words. */
export interface PublishedRecord extends Omit<IndicatorRecord, 'rangeEnd'> {
  /** `数字矛盾；2020年1—10月；文中作2023`; null for most. */
  flags: string | null;
}

/** One field of a record: a column of `records.csv`, a key of `records.json`, a row of the dictionary. */
export interface RecordColumn {
  name: keyof PublishedRecord;
  schema: z.ZodType;
  /** Meaning, for a Chinese reader. */
  zh: string;
  /** Meaning, for an English reader. */
  en: string;
}

const text = z.string().min(1);
const offset = z.int().min(0);
/** `YYYY`, `YYYY-MM/YYYY-MM`. */
const period = z.string().regex(/^\d{4}(-\d{2}\/\d{4}-\d{2})?$/);

/** Every field of a record, in the order in which it is published. */
export const columns: readonly RecordColumn[] = [
  {
    name: 'id',
    schema: text.regex(/^[a-z0-9-]+-q\d+$/),
    zh: '记录编号，全库唯一，永不改变；“q”及其后的数字（在原文中的起点）也是报告页上的锚点',
    en: "Unique and lasting id, <report>-q<start>; q<start> is also the HTML id on the report's page",
  },
  { name: 'report', schema: text, zh: '报告编号', en: 'Id of the report' },
  {
    name: 'section',
    schema: text,
    zh: '所在小节，“s”与它在原文中的起点，报告页上的锚点',
    en: "Section, s<start>, an HTML id on the report's page",
  },
  {
    name: 'paragraph',
    schema: text,
    zh: '所在段落，“p”与它在原文中的起点，报告页上的锚点',
    en: "Paragraph, p<start>, an HTML id on the report's page",
  },
  {
    name: 'part',
    schema: z.enum(parts),
    zh: '在报告的哪一部分',
    en: 'Part of the report',
  },
  { name: 'topic', schema: z.enum(topics), zh: '所在小节的主题', en: 'Topic of the section' },
  {
    name: 'start',
    schema: offset,
    zh: '在原文中的起点，按 UTF-16 码元计，从 0 起',
    en: 'Start in the source, in UTF-16 code units, from 0',
  },
  {
    name: 'end',
    schema: offset,
    zh: '在原文中的终点（不含），source.slice(start, end) 恒等于 quote',
    en: 'End in the source, exclusive: source.slice(start, end) === quote',
  },
  {
    name: 'quote',
    schema: text,
    zh: '数字连同单位，照录原文',
    en: 'The number with its unit, verbatim',
  },
  {
    name: 'value',
    schema: z.number(),
    zh: '数值，照原文的数量级；下降为负',
    en: 'The number as written; a fall is negative',
  },
  {
    name: 'unit',
    schema: text.nullable(),
    zh: '单位，含数量级，如“亿元”；原文没有则空缺',
    en: 'The unit as written, with its magnitude',
  },
  {
    name: 'baseValue',
    schema: z.number().nullable(),
    zh: '换算为基本单位的数值，可跨镇比较',
    en: 'The number in the base unit, so that two towns compare',
  },
  {
    name: 'baseUnit',
    schema: text.nullable(),
    zh: '基本单位：元、平方米、人、个等；外币各为其本位，不按汇率换算',
    en: 'The base unit; foreign currency stays its own base',
  },
  {
    name: 'kind',
    schema: z.enum(kinds),
    zh: '数的类别',
    en: 'What sort of number it is',
  },
  {
    name: 'bound',
    schema: z.enum(bounds),
    zh: '精确程度：约、左右、近为约数；余、多、超、突破、以上为以上；不足、以内、以下为以内',
    en: 'How exactly the number is meant',
  },
  {
    name: 'status',
    schema: z.enum(statuses),
    zh: '已经实现、列为目标，还是预计',
    en: 'Whether it happened, is planned, or is forecast',
  },
  {
    name: 'period',
    schema: period.nullable(),
    zh: '所属时期，依原文所写的年份：YYYY 或 YYYY-MM/YYYY-MM',
    en: "Period in the text's own, nominal years",
  },
  {
    name: 'year',
    schema: z.int().nullable(),
    zh: '所属年份，与各页所示相同：原文所写的年份，或原文年份被改写时的真实年份；period 仍照原文',
    en: 'Calendar year as every page prints it: the nominal one, or the real one where the years of the text were overwritten; period stays nominal',
  },
  {
    name: 'months',
    schema: z.int().min(1).nullable(),
    zh: '所含月数，只在原文写明时才有（1—10月为 10）；全年之数与某一时点之数空缺',
    en: 'Months covered, where the text says so (January to October: 10); empty for a whole year or a point in time',
  },
  {
    name: 'name',
    schema: text,
    zh: '所计之事，用原文的词',
    en: "What is measured, in the text's words",
  },
  {
    name: 'indicator',
    schema: text.nullable(),
    zh: '标准指标编号；只有全镇口径的数才有',
    en: "Canonical indicator, only where the figure is the whole town's",
  },
  {
    name: 'scope',
    schema: text.nullable(),
    zh: '口径：原文所报与指标本身口径不同时，原文的口径，如“财政收入”之于一般公共预算收入；口径一致或无指标则空缺',
    en: "Where the text states another notion than the indicator's own (fiscal revenue at large, say, for general public budget revenue), that notion",
  },
  {
    name: 'thing',
    schema: text.nullable(),
    zh: '所计之物：归一的名词、动作与单位，如“道路硬化·公里”；指标之外也可跨镇、跨年对照',
    en: 'The measured thing: a normalised noun with its act and unit, comparable beyond the indicators',
  },
  {
    name: 'of',
    schema: text.nullable(),
    zh: '增减或占比所属数额的记录编号',
    en: 'For a change or share: id of the amount that it belongs to',
  },
  {
    name: 'confidence',
    schema: z.number().min(0).max(1),
    zh: '把握：整条记录读得全对的可能，0 到 1；低于 0.9 的在图表中标“待核”',
    en: 'How sure it is that the whole record is right, 0 to 1; charts mark what is under 0.9',
  },
  {
    name: 'reviewed',
    schema: text.nullable(),
    zh: '人工核定：谁、何时、为何改定；未经核定则空缺',
    en: 'Who corrected the record, when and why; null where nobody did',
  },
  {
    name: 'original',
    schema: text.nullable(),
    zh: '核定之前程序的读法，逐项列出；未经核定则空缺',
    en: 'What the program had read before that, field by field; null where nobody corrected it',
  },
  {
    name: 'flags',
    schema: text.nullable(),
    zh: '标记：数字矛盾、待核、人工核定、口径、只是一部分，以及不足全年的起止月份和原文改写过的年份（文中作2023），与图表所标相同，以“；”分隔；无则空缺',
    en: 'What charts and tables mark at the number, in Chinese, joined with “；”: contradicted by its report, to be checked, corrected by a reader, of another notion, a part only, of some months only, of a year that the text calls another',
  },
  { name: 'sentence', schema: text, zh: '所在句子，照录原文', en: 'The sentence, verbatim' },
];

/** A record as published, keys in the order of {@link columns}. */
export const recordSchema = z.strictObject(
  Object.fromEntries(
    columns.map(({ name, schema, zh, en }) => [name, schema.meta({ title: zh, description: en })]),
  ),
);
