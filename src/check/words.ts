/** The closed word lists that the checks read relations by, as sources of patterns. */

const any = (list: string): string =>
  list
    .trim()
    .split(/\s+/)
    .sort((a, b) => b.length - a.length)
    .join('|');

/** Verbs and nouns of a rise. */
export const up = any(`
  增长 净增 净增加 增加 增收 增 上升 提高 提升 上涨 上扬 扩大 攀升 跃升 回升 扩展 拓展 扩充 发展 壮大 跃 升 涨 增幅 涨幅 升幅 增速 增长率 增幅度 多出 多(?![达为是有个家次名位项数于年])[一-鿿] 多完成 多 新增 拉高 抬升 增至 猛增 递增 翻 增产 增支 扩种 扩建 扩容 增种 增持 添
`);
/** Verbs and nouns of a fall. */
export const down = any(`
  下降 净减 减少 降低 压减 压缩 压降 缩减 缩小 缩短 收窄 下滑 下跌 回落 降幅 降 减 跌 少 少支出 少(?![于有数年则到至为了])[一-鿿] 少开支 节约 节省 节支 精简 削减 下调 减幅 跌幅 减产 减收 减支 减亏 缩水 减负 减员
`);
/** What a year is compared with. */
export const lastYear = any(`
  上年同期 去年同期 上年度 上年 去年 上一年 上一年度 前一年 同期 年初 上年末 上年底 去年末 去年底 原来 原先 此前 以前 整治前 改造前 上次 上季度 上月 往年
`);
/** 较 上年, 比 上年. */
export const against = any(`较 比 同 与 跟 和 相比 对比 相较 相较于 较之 比起`);
/** Words of a whole that is to be done or counted. */
export const taskWords = any(`
  承诺 需要 申报 认领 征集   下拨 拨付   任务 任务数 计划 目标 应 共 共有 总 总数 全部 排查 排查出 摸排 受理 下达 年初 预算 抽检 抽查 发放 符合条件 收到 接到 全镇 全乡 登记 需 拟 列入 确定 安排 梳理 发现 查出 接收 承办 交办 在册 适龄 检查
`);
/** Words of what was done of it. */
export const doneWords = any(`
  办成 办好   完成 实际 已 其中 办结 整改 答复 合格 收回 回收 达标 实现 兑现 到位 实检 实到 支出 建成 化解 销号 解决 建档 脱贫 有 落实 交付 通过 改造 竣工 开工
`);

/** Words that may open a subject and are no part of it: time, scope, modal words, empty verbs. */
const openers = any(`
  全年 今年 本年 本年度 当年 年内 全年度 明年 来年 上年 去年 上年度 上年同期 去年同期 目前 截至目前 截至年底 到年底 年底 年末 同期 新的一年 一年来 一年间 一年(?=增|下|净|减|多|少|提) 过去一年 年初
  全镇 全乡 全街道 街道(?=[共现]?有|下?辖) 我镇 我乡 全域 镇域 辖区 本镇 全县 全市 全区
  完成 实现 力争 确保 争取 预计 计划 预期 要 将 使 让 推动 累计 共计 合计 总计 共 已 达成 做到 努力 全面 顺利 圆满 超额 从数据看 数据显示 即 也 又 均 仍 还 则 并 再 且
  主要预期目标是 主要目标是 目标是 预期目标 其中 另有 另外 此外 同时 这当中 当中 而 一路 一举 一下子 大幅 大幅度 快速 迅速 逐步 逐年 平稳 总体 总的 整体 现有 现 有 发展到 稳步 持续 不断 全部 各项 已有 共有 拥有 上半年 前三季度 突出
  经过一年努力 过去一年 这一数字 这一指标 这一比例 这个数字 该指标 该数字 这项 带动 拉动 支撑 助推 促进 相当于 是 与 同 比 较 和 按 由 从 在(?![册校职建园岗籍编训贷保外库栏线读]) 以
`);
/** Words that may close a subject: links to its number. */
const closers = any(`
  达到 达 为 是 有 完成 实现 突破 超过 超 约 近 共 共计 总计 合计 累计 只有 仅 仅有 就 已 至 到 了 力争 要 将 预计 计划 争取 做到 总量 总额 总数 总值 总规模 规模 数量 接近 不足 不低于 不少于 稳定在 保持在 控制在 维持在
  今年 全年 本年 去年 上年 明年 年底 的 高达 多达 均为 分别 预期 也 均 再 可 能 达成 逾 大约 左右 已经 可达 再创新高 创新高 再创历史新高 稳步增长 稳步提升 持续增长 持续提升 快速增长 平稳增长 稳中有升 稳中有进 仍 还 仍然 依然 首次 确保 保证 一举 相当于 约为 几乎 约是 站上 迈上 跃上 冲刺 安排 目标 预期目标 突破性地 历史性地 同比 环比 较上年 比上年 比去年 较去年
  由 从 在 较 比 同 与 跟 和 以
`);
const opening = new RegExp(
  `^(?:${openers}|\\d{4}年(?:度|底|末)?|截[至止]\\d{4}年底|截[至止]?到?年底|截[至止](?:\\d{1,2}月)?底?|十[一二三四五]五期间|[,、:;。()“”"'\\s—-]+)`,
);
const closing = new RegExp(
  `(?:${closers}|${lastYear}|${up}|${down}|[,、:;。()“”"'\\s—-]+|\\d{4}年(?:度|底|末)?)$`,
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
