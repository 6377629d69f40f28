/** Base unit → the units (their magnitude taken off) that measure the same dimension. */
const counted = [
  '个',
  '件',
  '项',
  '家',
  '起',
  '处',
  '条',
  '宗',
  '例',
  '批',
  '批次',
  '场',
  '场次',
  '次',
] as const;

/** Every dimension that an indicator may have, by base unit. */
export const dimensions = {
  元: ['元', '人民币', '美元', '欧元', '日元', '港元', '港币', '英镑'],
  平方米: ['平方米', '平方', '平米', '㎡', 'm²', 'm2', '亩', '公顷', '平方公里', '平方千米'],
  米: ['米', 'm', '公里', '千米', 'km', '里'],
  吨: ['吨', '公斤', '千克', '斤', '克', 't', 'kg'],
  人: ['人', '名', '位', '口'],
  户: ['户'],
  个: counted,
  件: counted,
  项: counted,
  场: counted,
  家: [...counted, '户'],
  天: ['天', '日'],
  指数: ['分', '点', '个点'],
  '%': ['%', '％', '个百分点', '百分点'],
  '微克/立方米': ['微克/立方米', '微克/m3', 'μg/m3', 'ug/m3', '微克'],
} as const satisfies Record<string, readonly string[]>;

/** A base unit of {@link dimensions}. */
export type Dimension = keyof typeof dimensions;

const magnitude = /^[十百千万亿]+(?=.)/u;

/** Whether a base unit is one of {@link dimensions}. */
export function isDimension(unit: string): unit is Dimension {
  return Object.hasOwn(dimensions, unit);
}

/** Whether a unit as the text writes it (`万亩`, `亿元`) measures a dimension, or is one of the units given. */
export function hasDimension(unit: string, dimension: Dimension, units: readonly string[] = []): boolean {
  const bare = unit.normalize('NFKC').replace(magnitude, '');
  const known: readonly string[] = [...dimensions[dimension], ...units];
  return known.some((k) => k.normalize('NFKC') === bare);
}
