/** Units with a size, and shares: what they measure and how much one is. */

/** A unit as reports write it. */
export interface UnitEntry {
  unit: string;
  /** Base unit of the dimension. */
  base: string;
  /** How many base units one unit is. */
  factor: number;
  /** Counts whole things: a decimal before it (`2.3本项目`) is no quantity. */
  whole?: boolean;
  /** Characters that may not follow, because the sign then begins another word: 场(所), 户(籍). */
  unless?: string;
}

/** Units with a size: money, length, area, volume, mass, energy, time, points. */
export const sizes = [
  { unit: '元', base: '元', factor: 1, unless: '旦宵' },
  { unit: '美元', base: '美元', factor: 1 },
  { unit: '欧元', base: '欧元', factor: 1 },
  { unit: '日元', base: '日元', factor: 1 },
  { unit: '港元', base: '港元', factor: 1 },
  { unit: '公里', base: '米', factor: 1000 },
  { unit: '千米', base: '米', factor: 1000 },
  { unit: '里', base: '米', factor: 500, unless: '程面' },
  { unit: '米', base: '米', factor: 1, unless: '面粉' },
  { unit: '延米', base: '米', factor: 1 },
  { unit: '延长米', base: '米', factor: 1 },
  { unit: '厘米', base: '米', factor: 0.01 },
  { unit: '毫米', base: '米', factor: 0.001 },
  { unit: 'km', base: '米', factor: 1000 },
  { unit: 'KM', base: '米', factor: 1000 },
  { unit: '㎞', base: '米', factor: 1000 },
  { unit: 'cm', base: '米', factor: 0.01 },
  { unit: 'm', base: '米', factor: 1 },
  { unit: 'mm', base: '米', factor: 0.001 },
  { unit: '平方公里', base: '平方米', factor: 1e6 },
  { unit: '平方千米', base: '平方米', factor: 1e6 },
  { unit: '平方米', base: '平方米', factor: 1 },
  { unit: '平米', base: '平方米', factor: 1 },
  { unit: '平方', base: '平方米', factor: 1 },
  { unit: '㎡', base: '平方米', factor: 1 },
  { unit: 'm²', base: '平方米', factor: 1 },
  { unit: 'm2', base: '平方米', factor: 1 },
  { unit: 'km²', base: '平方米', factor: 1e6 },
  { unit: 'km2', base: '平方米', factor: 1e6 },
  { unit: 'KM²', base: '平方米', factor: 1e6 },
  { unit: '㎢', base: '平方米', factor: 1e6 },
  { unit: '公顷', base: '平方米', factor: 1e4 },
  { unit: '亩', base: '平方米', factor: 2000 / 3, unless: '均产' },
  { unit: '亩次', base: '亩次', factor: 1 },
  { unit: '立方米', base: '立方米', factor: 1 },
  { unit: '立方', base: '立方米', factor: 1 },
  { unit: 'm³', base: '立方米', factor: 1 },
  { unit: 'm3', base: '立方米', factor: 1 },
  { unit: '方', base: '立方米', factor: 1, unless: '面案向法式位针略' },
  { unit: '升', base: '立方米', factor: 0.001, unless: '级规' },
  { unit: '吨', base: '吨', factor: 1 },
  { unit: '公斤', base: '吨', factor: 0.001 },
  { unit: '千克', base: '吨', factor: 0.001 },
  { unit: 'kg', base: '吨', factor: 0.001 },
  { unit: '斤', base: '吨', factor: 0.0005 },
  { unit: '担', base: '吨', factor: 0.05, unless: '任当保负责心忧' },
  { unit: '克', base: '吨', factor: 1e-6, unless: '服难' },
  { unit: '千瓦时', base: '千瓦时', factor: 1 },
  { unit: '度', base: '千瓦时', factor: 1, unless: '假过夏日数量' },
  { unit: '度电', base: '千瓦时', factor: 1 },
  { unit: '轮次', base: '轮次', factor: 1 },
  { unit: '吉焦', base: '吉焦', factor: 1 },
  { unit: '千瓦', base: '千瓦', factor: 1 },
  { unit: '兆瓦', base: '千瓦', factor: 1000 },
  { unit: 'MW', base: '千瓦', factor: 1000 },
  { unit: 'kW', base: '千瓦', factor: 1 },
  { unit: '千伏安', base: '千伏安', factor: 1 },
  { unit: '千伏', base: '千伏', factor: 1 },
  { unit: 'kV', base: '千伏', factor: 1 },
  { unit: '微克', base: '微克', factor: 1 },
  { unit: '毫克', base: '微克', factor: 1000 },
  { unit: '年', base: '年', factor: 1, unless: '代级度货轻' },
  { unit: '个月', base: '个月', factor: 1 },
  { unit: '个季度', base: '个季度', factor: 1 },
  { unit: '个工作日', base: '天', factor: 1 },
  { unit: '个工日', base: '工日', factor: 1 },
  { unit: '工日', base: '工日', factor: 1 },
  { unit: '周', base: '周', factor: 1, unless: '岁年边' },
  { unit: '天', base: '天', factor: 1, unless: '然' },
  { unit: '小时', base: '小时', factor: 1 },
  { unit: '个小时', base: '小时', factor: 1 },
  { unit: '分钟', base: '分钟', factor: 1 },
  { unit: '岁', base: '岁', factor: 1 },
  { unit: '周岁', base: '岁', factor: 1 },
  { unit: '分', base: '分', factor: 1, unless: '别为之布类级局管散析公批会' },
  { unit: '倍', base: '倍', factor: 1 },
  { unit: '番', base: '番', factor: 1, unless: '茄' },
] as const satisfies readonly UnitEntry[];

/** Shares: per cent, per mille, tenths, percentage points. */
export const shares = [
  { unit: '%', base: '%', factor: 1 },
  { unit: '‰', base: '%', factor: 0.1 },
  { unit: '个百分点', base: '个百分点', factor: 1 },
  { unit: '百分点', base: '个百分点', factor: 1 },
  { unit: '成', base: '%', factor: 10, unless: '立为功果员品本年长效都' },
] as const satisfies readonly UnitEntry[];
