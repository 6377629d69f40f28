/** Words that count; two reports use different ones for the same thing. */
const counted: readonly string[] = '个 件 项 家 起 处 座 条 宗 例 批 批次 件次 场 场次 次'.split(' ');

/** Every dimension that an indicator may have, by base unit: the units, their magnitude taken off, that measure it. */
export const dimensions = {
  元: '元 人民币 美元 欧元 港元'.split(' '),
  平方米: '平方米 平方 平米 ㎡ m² 亩 公顷 平方公里 平方千米'.split(' '),
  米: '米 m 公里 千米 km 里 延米 延长米'.split(' '),
  吨: '吨 公斤 千克 斤 克 kg'.split(' '),
  人: '人 名 位 口'.split(' '),
  户: '户'.split(' '),
  个: counted,
  次: counted,
  天: '天 日'.split(' '),
  '%': '% 个百分点 百分点'.split(' '),
} satisfies Record<string, readonly string[]>;

/** A base unit of {@link dimensions}. */
export type Dimension = keyof typeof dimensions;

const points = ['分', '点', '个点'];
const magnitude = /^[十百千万亿]+(?=.)/u;

/** Whether a base unit is one of {@link dimensions}. */
export function isDimension(unit: string): unit is Dimension {
  return Object.hasOwn(dimensions, unit);
}

/** Whether a unit as the text writes it (`万亩`, `亿元`) measures a dimension (null: points), or is one of `units`. */
export function hasDimension(unit: string, dimension: string | null, units: readonly string[] = []): boolean {
  const bare = (text: string) => text.normalize('NFKC').replace(magnitude, '');
  const own = dimension === null ? points : isDimension(dimension) ? dimensions[dimension] : [];
  return [...own, ...units].some((known) => bare(known) === bare(unit));
}
