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

/** A dimension a line, its base unit first: each unit, how many base units it is, and what may not follow it. */
const table = (lines: string): readonly UnitEntry[] =>
  lines
    .trim()
    .split('\n')
    .flatMap((line) => {
      const units = line.trim().split(' ');
      const [base = ''] = units[0]?.split(':') ?? [];
      return units.map((words) => {
        const [unit = '', factor = '1', unless = ''] = words.split(':');
        return { unit, base, factor: Number(factor), unless };
      });
    });

/** Units with a size: money, length, area, volume, mass, energy, time, points. */
export const sizes = table(`
  元:1:旦宵
  美元
  欧元
  港元
  米:1:面粉 公里:1000 千米:1000 里:500:程面 延米 延长米 厘米:0.01 毫米:0.001 km:1000 KM:1000 cm:0.01 m mm:0.001
  平方米 平方公里:1e6 平方千米:1e6 平米 平方 ㎡ m² m2 km²:1e6 km2:1e6 ㎢:1e6 公顷:1e4 亩:666.6666666666666:均产
  亩次
  立方米 立方 m³ m3 方:1:面案向法式位针略 升:0.001:级规
  吨 公斤:0.001 千克:0.001 kg:0.001 斤:0.0005 担:0.05:任当保负责心忧 克:1e-6:服难
  千瓦时 度:1:假过夏日数量 度电
  轮次
  吉焦
  千瓦 兆瓦:1000 MW:1000 kW
  千伏安
  千伏 kV
  微克 毫克:1000
  年:1:代级度货轻
  个月
  个季度
  天:1:然 个工作日
  工日 个工日
  周:1:岁年边
  小时 个小时
  分钟
  岁 周岁
  分:1:别为之布类级局管散析公批会
  倍
  番:1:茄
`);

/** Shares: per cent, per mille, tenths, percentage points. */
export const shares = table(`
  % ‰:0.1 成:10:立为功果员品本年长效都
  个百分点 百分点
`);
