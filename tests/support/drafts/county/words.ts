import { type Frame, framesByKind, plan, planLines, review, type Sentence } from '../frame.ts';

const bare = (name: string): string => name.replace(/(?:镇|乡|街道)$/, '');

/** 7 */
const year: Sentence[] = [
  (c, w) => plan(`【${w ? c.review : c.plan}年要修好${c.village()}到集镇的公路】，方便群众出行。`),
  (c, w) => plan(`根据县里的部署，【我镇${w ? c.review : c.plan}年工作的总体要求】是抓好两个文明建设。`),
  (c, w) => review(`【${w ? c.plan : c.review}年4月，县第十三届运动会在我镇举行】。`),
  (c, w) => review(`【到${w ? c.plan : c.review}年底，已有六成农户住进了楼房】。`),
  (c, w) => plan(`【争取在${w ? c.review : c.plan}年内把变电站建成投产】。`),
  (c, w) => plan(`【${w ? c.review : c.plan}年政府工作的主要任务】是发展经济、改善民生。`),
  (c, w) => review(`【过去的${w ? c.review - 1 : c.review}年，是】我镇发展史上不平凡的一年。`),
  (c, w) => plan(`【拟于${w ? c.review : c.plan}年第三季度动工兴建农贸市场】。`),
];

/** 8 */
const place: Sentence[] = [
  (c, w) => review(`【${w ? c.otherTown : c.townFull}镇村干部团结一心】，战胜了历史罕见的旱灾。`),
  (c, w) => plan(`【为把${w ? c.otherTown : c.townFull}建设得更加繁荣富强而】共同奋斗。`),
  (c, w) => review(`我们【认真贯彻${w ? c.otherCounty : c.county}委、县政府的工作部署】，推动了各项工作。`),
  (c, w) => plan(`【${w ? c.otherTown : c.townFull}全体政府工作人员要】勤政廉政。`),
  (c, w) => plan(`【${w ? c.otherTown : c.townFull}的建设事业】必将蒸蒸日上。`),
  (c, w) => review(`【在${w ? c.otherCounty : c.county}人民政府的正确领导下】，全镇农业喜获丰收。`),
  (c, w) => plan(`【振兴${w ? bare(c.otherTown) : c.town}】，匹夫有责，让我们携起手来。`),
  (c, w) =>
    review(`【全${w ? c.otherTown : c.townFull}人民】发扬自力更生精神，修通了环山路。`.replace('全', '')),
];

/** 9 */
const respectively: Sentence[] = [
  (_c, w) => `【水稻、烤烟、油菜总产分别为6200吨、1.8万担${w ? '' : '、900吨'}】。`,
  (c, w) =>
    `【${c.village()}、${c.village()}、${c.village()}分别建校舍400平方米、320平方米${w ? '' : '、260平方米'}】。`,
  (_c, w) => `【工业和农业总产值分别增长11%、6%${w ? '、8%' : ''}】。`,
  (_c, w) => `【上、中、下三片分别架设线路12公里、9公里${w ? '' : '、7公里'}】。`,
  (_c, w) => `【镇中学、中心小学升学率分别为91%、99%${w ? '、87%' : ''}】。`,
  (_c, w) => `【猪、牛、羊分别出栏2.1万头、3200头${w ? '' : '、4100只'}】。`,
  (_c, w) => `【国税、地税分别完成860万元、410万元${w ? '、95万元' : ''}】。`,
  (_c, w) => `【党委、人大、政府分别办理来信42件、19件${w ? '' : '、88件'}】。`,
];

const long = [
  '充分发动群众投工投劳，冬春两季全镇上阵劳力最多时一天达到三千人，掀起了农田水利建设的高潮',
  '各级干部分片包干、责任到人，吃在工地、住在工地，与群众一道肩挑背扛，按时完成了抢险任务',
  '坚持经济效益、社会效益和生态效益相统一的原则，因地制宜、分类指导、典型引路、稳步推进',
  '进一步健全民主集中制，凡属重大问题都由集体讨论决定，自觉接受人大代表和人民群众的监督',
];
/** 10 */
const repeat: Sentence[] = [
  (c, w) => {
    const one = c.random.pick(long);
    return w ? [review(`【${one}】。`), review(`【${one}】。`)] : [review(`${one}。`)];
  },
  (c, w) => {
    const one = c.random.pick(long);
    return w ? [review(`总之，【${one}】。`), plan(`【${one}】。`)] : [plan(`${one}。`)];
  },
  (c, w) => {
    const one = `${c.random.pick(long)}。这些成绩的取得，为今后的工作积累了经验、打下了基础、鼓舞了干劲`;
    return w
      ? [
          { place: 'review', lines: true, text: `【${one}。】` },
          { place: 'review', lines: true, text: `社会各界广泛参与。\n【${one}。】` },
        ]
      : [{ place: 'review', lines: true, text: `${one}。` }];
  },
  (c, w) => {
    const one = c.random.pick(long);
    return w
      ? [plan(`【${one}】；`.replace('；', '。')), plan(`具体来说，【${one}】。`)]
      : [plan(`${one}。`)];
  },
];

/** 11 */
const enumerator: Sentence[] = [
  (_c, w) =>
    plan(`【一是抓好粮食生产，二是抓好烤烟生产，三是抓好林业生产，${w ? '三' : '四'}是抓好畜牧生产】。`),
  (_c, w) => plan(`【一要解放思想，二要真抓实干，${w ? '四' : '三'}要严守纪律】。`),
  (_c, w) =>
    planLines(
      '【1、狠抓计划落实。层层签订责任状。',
      '2、狠抓技术推广。普及良种良法。',
      `${w ? 2 : 3}、狠抓资金投入。多渠道筹措资金。】`,
    ),
  (_c, w) =>
    plan(
      `【第一，抓班子带队伍；第二，抓基层打基础；第三，抓作风树形象；第${w ? '五' : '四'}，抓制度促规范】。`,
    ),
  (_c, w) =>
    plan(
      `工作中要【首先认识到位，（1）宣传到户；（2）责任到人；（${w ? 4 : 3}）措施到位】。`.replace(
        '首先认识到位，',
        '',
      ),
    ),
  (_c, w) =>
    planLines(
      '【（1）加强领导。成立工作专班。',
      '（2）广泛宣传。出动宣传车辆。',
      `（${w ? 2 : 3}）严格奖惩。兑现奖罚措施。】`,
    ),
  (_c, w) => plan(`【其一，干部要带头；其二，党员要示范；其${w ? '四' : '三'}，群众要参与】。`),
  (_c, w) => plan(`【一靠政策，二靠科技，${w ? '四' : '三'}靠投入】，推动农业再上新台阶。`),
  (_c, w) => plan(`【①清理账目；②核实资产；${w ? '④' : '③'}公开结果】。`),
];

/** 12 */
const announced: Sentence[] = [
  (_c, w) =>
    plan(
      `切实抓好【${w ? '五' : '四'}项重点工作】：一是烤烟生产，二是小城镇建设，三是计划生育，四是社会治安。`,
    ),
  (_c, w) =>
    plan(
      `努力实现【${w ? '两' : '三'}个突破】：一是在招商引资上突破，二是在民营经济上突破，三是在集镇建设上突破。`,
    ),
  (_c, w) =>
    plan(
      `正确处理好【${w ? '四' : '三'}个关系】：第一，改革与稳定的关系；第二，速度与效益的关系；第三，当前与长远的关系。`,
    ),
  (_c, w) =>
    planLines(
      `为群众办好【${w ? '五' : '四'}件实事】：`,
      '1、修建防洪堤一条。',
      '2、改造农网线路两条。',
      '3、维修敬老院一所。',
      '4、开通客运班车一趟。',
    ),
  (_c, w) =>
    plan(`围绕上述目标，要突出【${w ? '两' : '三'}个方面】。一是突出农业，二是突出工业，三是突出旅游。`),
  (_c, w) =>
    plan(`加强自身建设，做到【${w ? '四' : '三'}个带头】，一要带头学习，二要带头实干，三要带头清廉。`),
  (_c, w) =>
    plan(
      `坚持【${w ? '三' : '四'}管齐下】：一管源头，二管过程，三管末端，四管长效。`
        .replace('三管齐下', '三条措施')
        .replace('四管齐下', '四条措施')
        .replace('一管', '一是管')
        .replace('二管', '二是管')
        .replace('三管', '三是管')
        .replace('四管', '四是管'),
    ),
  (_c, w) => plan(`重点建设【${w ? '四' : '三'}大基地】：（1）烤烟基地；（2）茶叶基地；（3）药材基地。`),
];

/** 14 */
const date: Sentence[] = [
  (_c, w) => review(`【${w ? '6月31日' : '6月13日'}，我镇遭受特大暴雨袭击】。`),
  (_c, w) => review(`【2月${w ? 30 : 26}日召开三级干部大会】，安排部署全年工作。`),
  (_c, w) => plan(`【工业产值增长${w ? '18%～12%' : '12%～18%'}】。`),
  (c, w) => review(`【敬老院于${c.review}年11月破土动工，${c.review}年${w ? 6 : 12}月竣工】。`),
  (_c, w) => plan(`【每户扶持资金${w ? '3000元至1000元' : '1000元至3000元'}】。`),
  (_c, w) => review(`【${w ? '15月' : '10月'}下旬，全镇秋收基本结束】。`),
  (_c, w) => plan(`【人均增收${w ? '500—300' : '300—500'}元】。`),
  (_c, w) => plan(`【${w ? '4月31日' : '4月20日'}以前完成烤烟移栽】。`),
];

/** Words and lists of an old-style report. */
export const countyWords: readonly Frame[] = framesByKind({
  year,
  place,
  respectively,
  repeat,
  enumerator,
  announced,
  date,
});
