/** The closed word lists that part a name from the words around it. */

const words = (list: string): readonly string[] => list.trim().split(/\s+/);

/** Empty verbs and adverbs before a name: they say that it was done, not what. */
export const emptyVerbs = words(`
  深入 完成 实现
  达到 组织 开展 实施 推进 加快 抓好 做好 办好 共有 拥有 现有 进行 积极 主动 奋力 持续 扎实 累计
  全面 年均 推动 形成 荣获 获得(?!感) 全力 原定 仍 均 已 同步 继续
`);

/** Verbs that begin a name where they open the clause: those that are never part of a noun, so that a name may be cut before them, with a mark. */
const verbs = words(`
  兑现 兑付 拨付 改?扩建! 改建! 排?查出! 发现 提出! 推出! 新入库 新纳统 新注册 新登记 新认定 新发展 新增! 新建! 新签! 更换! 增设!
  发放! 发布! 清理! 清除 摸排! 走访! 购买! 张贴! 出动! 接待! 追回! 安装! 取缔! 关停
  签约! 签订! 引进! 引入! 招引! 开办! 举办! 组建! 创建 减免! 核减 调解 化解 解决 盘活! 清运! 栽植! 栽种!
  处罚 打造! 设立! 设置! 成立 开发 申报! 建成! 建立! 修建! 初砌 改造 整治 整改 恢复 排查 邀请!
  对接 策划 培育! 争取 帮助 提供! 配备 惠及 回应 处置 征收 拆除 整修 修复 梳理 治理 种植 抽检
  巡查 协调(?:解决)? 协助 整顿 消除 完善 投产 覆盖 增加 减少 带动 谋划 缴纳! 上缴! 推介 推荐
  入选 获批 拉动 公开 办理 承接! 参加 建设 制定 招募 聘请! 评选 选派 受理 办结 筹集 争创 涉及
`);
const unmarked = (list: readonly string[]): readonly string[] => list.map((word) => word.replace(/!$/, ''));
/** Verbs that begin a name where they open the clause: 申报科技型中小企业, 清理垃圾. */
export const doing = unmarked(verbs);
/** Those of {@link doing} that are never part of a noun, so that a name may be cut before them: 各村、社区[新增]路灯. */
export const cutting = unmarked(verbs.filter((word) => word.endsWith('!')));

/** Words that end the noun after a count: 2个项目[列入]…, 120个民生项目[全部]竣工. */
export const predicates = words(`
  [一-鿿]{2}了(?=[一-鿿“]) 晋升 新?列入 创成 减[至到为]零 进[入行] 按 已 全[部面] 逐一 逆势 率先 扭亏 享受 出列 贯通 交付 高效 顺利 正[式在常] 组成
  开展 完成 实现 达[到产] 发放 收益 提[供速档前] 投[入用] 建[成立] [开竣完]工 落[地户] 入[选驻] 升级 运[营行] 即将 争取 力争 成[为功]
  创建成功 荣?获 申报 集体收入 年均 缴纳 安装 扩大 参加 制定 有序 圆满 “?喜提 稳[中步定] 持续 明显 位[居列] 名列 跻身 [列居](?=全|第|前)
  占(?![道地用]) 挂牌 返岗 回归 并入 居家 [户人村亩]均 通过 [一-鿿]{2}一新 超[额过] 封顶 上半年 [年月][内底] 相继 陆续 先后 如期
  加快 [总共]计 共(?=$|有|达) 中(?=排名?|位列|位居|名列) 分(?=[别红获列居占]) 到(?![位账期访货]) 担任 活跃 在(?=.{2,12}[中上内里])
  且 的基础 与[省市国] 签订 突破 增长 下降 领跑 走[在上进向入] 复[工产] 平稳 发展(?![潜前空对党项资规基银公联共示]|中心)
`);

/** Words that stand between a name and its number, beside {@link rises} and {@link falls}. */
export const links = words(`
  达到 达成 达 不得 少于 接近 首次 折合 为 是 有 [共总合]计 共 实现 完成 至 到 分别 [突首]破 超过 超 近 约 不低于
  不少于 不[足到] (?<![通经超])过 逾 至少 控制 继续 进位 [前后][移进退] 退后 [跃晋]升 从 扩充 累计 预计 可 已 全部 将 在 了 的 : 各 连续 不超过 超额 新增 就 只 仅
  再 由 扩 稳 新添 [跨迈跃登站重][上过回] 攀升 调整 优化 保持 维持 稳定
`);

/** Words of bounds and of intent between a verb and its number, as a pattern: 增长[预计超过]5%. */
export const towards =
  '了|(?<!签)约|近|超过?|不低于|不高于|不少于|不超过|突破|达到?|高达|至少|[:为是]|均|分别|预计|有望|料|力争|确保|争取|必须|要|应|将|可|保';
/** The same, with words that say where something is held: 增速[保持在]8%以上. */
export const holding = `${towards}|控制|保持|维持|稳定|压降|在|到|至|的`;

/** Nouns too general to be a name alone: 2个[项目]列入…, 收入过50万元[村]达到82%. */
export const general = words(`
  项目 村 村居 村庄 村(社区) 社区 企业 小区 镇街 家庭 农户 居民 群众 人 户 单位 地块
  学校 指标
`);

/** Verbs of growth; adjacent to a number they make it a change. */
export const rises = words(`
  (?<!自然)增长率 增长 净增 增加 上[升扬涨调] 提[高升] 回升 扩大 改善 增[幅速产] 增 升 涨
`);
/** Verbs of a fall; the value becomes negative. */
export const falls = words(`
  下[降调] 负增长 减少 降[低幅] 下滑 回落 压[减降缩] [削净]减 精简 少发 缩[减小短] 偏[少低] 收窄 减[量产] 节约 减 降
`);
