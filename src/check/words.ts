/** The closed word lists that the checks read relations by, as sources of patterns. */

const any = (list: string): string =>
  list
    .trim()
    .split(/\s+/)
    .sort((a, b) => b.length - a.length)
    .join('|');

/** Verbs and nouns of a rise. */
export const up = any(`
  净?增[长加收支产种持]? 增[幅速] 增长率 增幅度 [新猛递扩]增 增至 [上提攀跃回抬]升 [上]扬 [上拉]涨 [涨升]幅 [升涨跃翻添] 提高 拉高 扩[大展充种建容] [拓发]展 壮大 [多高]出 [延拉]长 多(?![达为是有个家次名位项数于年彩样元措])[一-鿿] 多完成 多
`);
/** Verbs and nouns of a fall. */
export const down = any(`
  下[降滑跌调] 净?减 减[少幅产收支亏负员] 降低 压[减缩降] 缩[减小短水] 收窄 回落 [降跌]幅 [降跌少] 少支出 少(?![于有数年则到至为了])[一-鿿] 少开支 节[约省支水电能] 精简 削减
`);
/** What a year is compared with. */
export const lastYear = any(`
  [上去]年(?:度|同期|底|末)? 上一年度? 前一年 同期 年初 原来 原先 此前 以前 整治前 改造前 上(?:一?[次轮期届茬]|季度|月|学年) 往年
`);
/** 较 上年, 比 上年. */
export const against = any(`较 比 同 与 跟 和 相比 对比 相较 相较于 较之 比起`);
/** Words of a whole that is to be done or counted. */
export const taskWords = any(`
  承诺 申报 认领 征集 下[拨达] 拨付 任务 计划 目标 应 共 总 全[部镇乡] 排查 摸排 受理 年初 预算 抽[检查] 发放 符合条件 [收接]到 登记 需 拟
  列入 确定 安排 梳理 发现 查出 接收 [承交]办 在册 适龄 检查
`);
/** Words of what was done of it. */
export const doneWords = any(`
  办[成好结] 完成 实 已 其中 整改 答复 合格 [收回]回 回收 达标 兑现 到位 支出 建[成档] 化解 销号 解决 脱贫 有 交付 通过 改造 [竣开]工
`);

/** Words that may open a subject and are no part of it: time, scope, modal words, empty verbs. */
const openers = any(`
  [全今本当明来]年度? 年内 [上去]年(?:度|同期|底|末)? (?:截至)?目前 年[底末] 同期 新的一年 一年来 一年间 一年(?=增|下|净|减|多|少|提) 过去一年 年初
  全[镇乡县市区域] 全街道 街道(?=[共现]?有|下?辖) [我本]镇 我乡 镇域 辖区
  完成 实现 力争 确保 争取 预[计期] 计划 [要将使让] 推动 冲刺 [累共合总]计 共 已 达成 做到 努力 全面 [顺胜]利 圆满 成功 有效 纳入 超额 从数据看 数据显示 [即也又均仍还则并再且]
  主要预期目标是 主要目标是 目标是 其中 另有 另外 此外 同时 这当中 当中 而 一[路举] 一下子 大幅度? [快迅]速 逐[步年] 平稳 总体 总的 整体 现有 现 有 发展到 稳步 持续 不断 全部 各项 已有 共有 [拥建设]有 上半年 前三季度 突出
  (?:过去|经过)?一年(?:努力|[里内])? [这该][一个]?(?:数字|指标|比例) 这项 [带拉推]动 支撑 助推 促进 相当于 [是按由从] 在(?![册校职建园岗籍编训贷保外库栏线读]) 以
`);
/** Words that may close a subject: links to its number. */
const closers = any(`
  达到? 为 是 有 不[升降增减]反 完成 实现 突破 超过? 约 近 共 [共总合累]计 [只仅]有 仅 就 已 至 到 了 力争 要 将 预计 计划 争取 做到 总[量额数值] 总规模 规模 数量 接近 不足 不[低少]于 (?:稳定|保持|控制|维持)在
  [今全本去上明]年 年底 目前 的 [高多]达 分别 预期 也 均 再 可 能 达成 逾 大约 左右 已经 再?创(?:历史)?新高 (?:稳步|持续|快速|平稳)(?:增长|提升) 稳中有[升进] [仍还] [仍依]然 首次 确保 保证 一举 相当于 [站迈跃]上 安排 目标 [同环]比
  [由从在以]
`);
const opening = new RegExp(
  `^(?:${openers}|${against}|\\d{4}年(?:度|底|末)?|截[至止到](?:\\d{4}年|\\d{1,2}月|[到年])*底?|十[一二三四五]五期间|[,、:;。()“”"'\\s—-]+)`,
);
const closing = new RegExp(
  `(?:${closers}|${against}|${lastYear}|${up}|${down}|[,、:;。()“”"'\\s—-]+|\\d{4}年(?:度|底|末)?)$`,
);

/**
 * What is left of the words before a number when all that says when, how and how much is taken off: the thing's name,
 * or nothing. `,今年完成` → ``, `全年财政收入达到` → `财政收入`.
 */
export function stripLead(lead: string): string {
  let rest = lead.slice(-80);
  for (let before = ''; before !== rest;) {
    before = rest;
    rest = rest.replace(opening, '').replace(closing, '');
  }
  return rest;
}
