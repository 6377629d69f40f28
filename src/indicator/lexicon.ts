/** Closed word lists of the resolver: words that may stand around an indicator's name and change nothing. */

/** Words before the name: who, when, and verbs of getting there (`全镇实现…`, `1-10月累计完成…`). */
const before = [
  '农[村户]|城乡|空气|新增|[省市区县]定|行政|网上|参加|[区县市]属|全[镇乡街]道?|[我本][镇乡县区市旗]|[镇全]域|辖区内?|镇街',
  '全年|[今当本去]年|年度|年[末底]|全口径|同时',
  '(?:19|20)?\\d{2}年[底末度]?|(?:\\d{1,2}-)?\\d{1,2}月[份底末]?|[到至自]|十[三四五]五|直接',
  '群众性?|秋冬季?|春季|调整后|[也将共总约近仅均计镇抓]|剩余|即将',
  '总?投资约?[\\d.]+[万亿]*元以?上?',
  '累计|[现拥已]?有|超过?|压[减降缩]|减少|降低',
  '实现|完成|达|确保|[计规策谋]划|稳定|推[动进]',
  '组织|开展|举办|[抓办建做][好实]|办理|办结|办成|解决|落实|发放|支付|实施|建设|建成|排定|确定|承担|包保|接待|新?受理|排查(?=[整消清解处])|报送|督促|安排|打造|聚焦|围绕|狠抓|紧盯|统筹|新?引进|招引|培育形成|改造|提升|整治|整改|硬化|修建|新[建改修]建?|改建|扩建|续建|首批|新?一批|为群众|政府|党委政府|重点抓好',
  '(?:主要)?(?:经济)?指标|双招双引|方面',
];

/** Words behind the name: counting words, doing words, growth (`…总量`, `…建设`, `…同比增长`). */
const after = [
  '问题|成功|测评|实?缴|调解|得分|入库|参保|缴费|征缴|筹资|保有量|[个人件户总]?数|总?[量额值]|面积|里程|规模|指标|目标|任务|工作|项目|工程|事项|情况|水平|人口|企业|单位|人员|(?:惠及|受益|涉及|覆盖)|群众|居民|农户|村民',
  '建设|改造|整改|实施|落实|办[结理]|到位|竣工|改善|幅度|完成|实现|达[到成]?|突破|超过?|预计|保持|稳定|位?[居列]|排名|[位名]次|稳居|在?全[市区县省]|连续|累计|[共约近]|提[升高]至?|稳定在|控制',
  '[同环]比|[较比与][上去]年(?:同期)?(?:相比)?|增长率?|增[幅速加]|下降|完成(?:率|比例)|仅?占(?:年度任务|全年任务|年计划|任务|全[国省市州区县])|(?:超出)?年初预算|年均|翻番|左右|以[上下内]|进[度程]',
  '[较比可将已]|力争|确保|争取|有望|预期|计划|与?上年持平|基本持平|持平|(?:(?:超额)?完成|达到)?(?:年度|全年)(?:任务|目标)|[较比与](?:19|20)\\d{2}年(?:[底末]|相比)?|不[低少]于|[高低]于|不超过',
];

const all = (lists: readonly string[]) => `(?:${lists.join('|')}|、(?=.))`;

/** A town's own full name and verbs, nothing else; several levels named together (`省市区`, `镇、村级`). */
const levels = '(?:国家|[省市区县镇村])(?:、?[省市区县镇村])+级?(?:以上)?';

const lightBefore = new RegExp(
  `^(?:${levels}|\\p{Script=Han}{2}(?:镇|乡|街道)(?=.|$)|${all(before)})*$`,
  'u',
);

const lightAfter = new RegExp(`^${all(after)}*$`, 'u');

/** Longer runs than this say something; it also bounds the work of matching words that can be cut in two ways. */
const longest = 30;

/** Whether the words before a name change nothing of what it names. */
export function isLightBefore(words: string): boolean {
  return words.length <= longest && lightBefore.test(words);
}

/** Whether the words behind a name change nothing of what it names. */
export function isLightAfter(words: string): boolean {
  return words.length <= longest && lightAfter.test(words);
}

/** One level of administration by itself: a part of the whole (`13个镇级、92个村级…`). */
export const oneLevel = /^(国家|省|市|区|县|镇|乡|街道|村)级$/u;

/** Examples before the name do not narrow it: `山东昊瑞环保等10个重点项目`. */
export const examples = /^.*(?<![高中初平同])等(?![级待候])(?:各类|各项|一批)?/u;

/** Words that count nothing and stand anywhere in a name: `调解各类矛盾`. */
export const fillers = /各类|各项|各种|各级|有关|相关|(?<=.)的(?=.)|(?<=.)完成(?=投资|产值)/gu;

/** Wordings of one notion, and the one that stands for all: 规模以上 and 规上, 实际利用外资 and 到账外资, 农牧民 and 农村居民. */
export const foldings: readonly (readonly [RegExp, string])[] = [
  [/规模以上|规模(?=工业|企业)/gu, '规上'],
  [/限额以上/gu, '限上'],
  [/批发[和与、]?零售/gu, '批零'],
  [/住宿[和与、]?餐饮/gu, '住餐'],
  [/(?<=批零|住餐)(?:业|企业|单位|商品)*(?=销售|营业)/gu, '业'],
  [/(?<=规上)(?:工业|企业|单位)*(?=总?产值|生产总值)/gu, '工业'],
  [/(?<=工业)(?:总产值|生产总值)/gu, '产值'],
  [/(?:地方级?|财政|一般|公共)*(?:公共|预算)(?:财政|预算)*收入/gu, '一般公共预算收入'],
  [/(?:工业|企业)*(?:技术改造|技改)完?成?投入?(?=资|$)/gu, '技改投'],
  [/(?<=工业)(?:生产)?性(?=投|固)/gu, ''],
  [/到账/gu, '到位'],
  [/(?<=[省市区县])域?外(?=内?资|到)/gu, '外'],
  [
    /(?:实际|直接|实)*(?:利用|使用|引进|到位?)(?=(?:[省市区县国]外|境外|国内|招商)?(?:内资|外资|资金))/gu,
    '到位',
  ],
  [
    /(?:到位)?(?<what>(?:[省市区县国]外|国内|招商)(?:内?资金?)?|内资|外资)到位(?<more>内资|资金)?/gu,
    '到位$<what>$<more>',
  ],
  [/(?<=内资|外资)资金|(?<=内资)企业/gu, ''],
  [/文化(?:体育|文艺)|文艺|文体|文娱/gu, '文化'],
  [/常住(?=居民)|年(?=人均)/gu, ''],
  [/农?牧民|村民|农村居民/gu, '农民'],
  [/(?:环境)?空气(?:环境)?质量|环境空气/gu, '空气'],
  [/基本医疗保险|医疗保险|基本医保/gu, '医保'],
  [/最低生活保障/gu, '低保'],
  [/调处|化解/gu, '调解'],
  [/矛盾纠纷|民[间事]纠纷|(?<=调解)矛盾/gu, '纠纷'],
  [/(?:无害化|卫生|户用)*(?:厕所|旱厕|户厕)/gu, '户厕'],
  [/(?<=农村|村级|通村|乡村|通组)道路/gu, '公路'],
];

/** What ends the name of something smaller than a town, before an indicator's name and light words. */
export const owner = new RegExp(
  `(?:(?<=(?![全各该本农乡个])\\p{Script=Han})村|(?<!^|[全各该本个])(?:社区|公司|集团|厂|合作社|产业园|园区|小区|学校|卫生院|商圈|地块|示范区|开发区|高新区|片区|景区|项目)(?:[一二三]期)?内?)${all(before)}{0,6}$`,
  'u',
);

/** A counted group right before an indicator's name, unless it is paid: 为612户低保对象发放低保金; `6个村集体收入`, `36家车企实现销售收入`. */
export const countedGroup =
  /(?<!全[镇乡]|\d)(?:[\d一二三四五六七八九十百两]+)余?(?:个|家|户|名|位|所)(?![^、]*、|.*(?:发放|支付|兑现|拨付))/u;

/** A company spoken of earlier in the sentence, with nothing since that turns back to the town. */
export const companySubject =
  /^(?!行政|自然|中心|所有|全部|经济|薄弱|脱贫|贫困|示范|各|全)\p{Script=Han}{2,3}(?<![农乡通])村(?![级集民居庄两干均内组企社医办容庙镇道委均])(?=\p{Script=Han})(?!.*(?:全镇|全乡|累计))|^\p{Script=Han}{0,6}(?:产业园|[园发开新中聚]区)(?:内|[一二三]期|\p{Script=Han}{0,2}(?:落户|入驻|引进|企业|实现|完成))|\p{Script=Han}{2}(?:公司|集团|厂|合作社)(?!等|[\d一二三四五六七八九十两])(?!.*(?:全镇|全乡|全街道|[我本]镇|全年|全域|累计|全口径))/u;

/** What a threshold is followed by: those that pass it, 集体收入50万元以上的村11个, 过20万元的村达到9个. */
export const threshold =
  /^(?:[至到~—-]+[\d.]+[百千万亿]*元)?(?:及?以[上下内](?:[的村]|\p{Script=Han}{2,})|的\p{Script=Han}{0,6}(?:村|社区|企业|项目|户|镇|单位|合作社|家庭))/u;

/** What is above or beside the plan is not the whole: 一般公共预算收入超收, 固定资产投资超年度目标. */
export const excess =
  /(?:超收|短收|超额|超(?:出|过)?(?:年度|全年|年初)?(?:目标|任务|计划|预算)(?:任务|数)?)$/u;

/** Those above a threshold are not all: 投资超5000万元的重点项目7个, 过亿元的重点项目; but 总投资85亿元的重点项目 are. */
export const aboveThreshold =
  /(?:超过?|(?<![通经])过|大于|不低于|不足|低于)[\d.]*[百千万亿]*元(?:以[上下])?的?\p{Script=Han}{2,}$/u;

/** 集体收入全部达到10万元以上: what each of them reached. */
export const ofEach =
  /(?:(?:全部|所有)(?:行政)?村.*|全部|均|都|普遍|的村|每[个村户家])(?:已|将|可|能够|能)?(?:达到?|超过?|突破|在|实现|保持在?|稳定在?)/u;

/** Words that make what follows a project's: 投产后可新增就业200人, 该项目年纳税800万元; 全镇 turns back to the town. */
export const projectSubject =
  /(?:(?:达产|投产|建成|投用|投运|运营|落地|竣工|投入使用|建成投产)(?:达效)?(?:后|之后|以后)|(?<!应|活)[该此](?:项目|企业|公司|基地|园区|工程))(?!.*(?:全镇|全乡|全街道|[我本]镇|全域|累计|全口径))/u;

/** 受理12345工单1960件,办结率100%,群众满意率98.3%: of those who asked, not of all. */
export const askers = /(?:工单|热线|诉求|办件)(?!.*(?:全镇|全乡|全街道|测评))/u;

/** 可新增就业200人, 可实现税收300万元: what a project may bring. */
export const mayBring = /(?:^|[后年])可(?:新增|带动|提供|吸纳|实现|创造|解决|增加|安排|年)/u;
