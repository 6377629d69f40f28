import { type Frame, framesByKind, plan, planLines, review, type Sentence } from '../frame.ts';

const bare = (name: string): string => name.replace(/(?:镇|乡|街道)$/, '');

/** 7 */
const year: Sentence[] = [
  (c, w) => plan(`【${w ? c.review : c.plan}年将启动二号泊位扩建工程】，年内完成打桩。`),
  (c, w) => plan(`【${w ? c.review : c.plan}年我们要办好的头等大事】是滨海大道贯通。`),
  (c, w) => review(`【${w ? c.plan : c.review}年9月，海鲜文化节成功举办】，吸引游客8万人次。`),
  (c, w) => review(`【${w ? c.plan : c.review}年全年，无较大以上安全事故发生】，社会大局稳定。`),
  (c, w) => plan(`【力争到${w ? c.review : c.plan}年末，培育单项冠军企业2家】。`),
  (c, w) => plan(`【围绕${w ? c.review : c.plan}年的目标任务】，要着重做好以下工作。`),
  (c, w) => review(`【至${w ? c.plan : c.review}年末，全镇共有专利授权260件】。`),
  (c, w) => review(`【回顾${w ? c.review - 1 : c.review}年的工作】，我们深感成绩来之不易。`),
];

/** 8 */
const place: Sentence[] = [
  (c, w) => review(`【${w ? c.otherTown : c.townFull}上下同心同德】，交出了一份厚重的答卷。`),
  (c, w) => plan(`【加快建设现代化滨海新${w ? bare(c.otherTown) : c.town}】，是时代赋予我们的使命。`),
  (c, w) =>
    review(
      `【在${w ? c.otherCounty : c.county}县委坚强领导下】`.replace('县县', '县') + '，营商环境持续改善。',
    ),
  (c, w) => plan(`【${w ? c.otherTown : c.townFull}机关干部要】带头转作风、提效能。`),
  (c, w) => plan(`【共同创造${w ? c.otherTown : c.townFull}更加美好的明天】！`),
  (c, w) => plan(`【对标${w ? c.otherCounty : c.county}委、县政府部署要求】，逐项抓好落实。`),
  (c, w) => review(`【${w ? c.otherTown : c.townFull}经济社会发展取得的成绩】，离不开大家的支持。`),
  (c, w) => plan(`【在${w ? c.otherTown : c.townFull}党委的领导下】，我们将一张蓝图绘到底。`),
];

/** 9 */
const respectively: Sentence[] = [
  (_c, w) => `【对虾、梭子蟹、紫菜产量分别达到3200吨、1900吨${w ? '' : '、860吨'}】。`,
  (c, w) => `【${c.village()}、${c.village()}两个渔村分别获补助60万元、45万元${w ? '、30万元' : ''}】。`,
  (_c, w) => `【规上工业产值、工业税收分别增长9.1%、7.6%${w ? '、5.2%' : ''}】。`,
  (_c, w) => `【东、西、北三个片区分别完成征迁120亩、86亩${w ? '' : '、54亩'}】。`,
  (_c, w) => `【城管、环卫、市政队伍分别增配人员12名、20名${w ? '' : '、9名'}】。`,
  (_c, w) => `【进口和出口分别完成1.2亿元、3.4亿元${w ? '、0.8亿元' : ''}】。`,
  (_c, w) => `【冷冻加工、鲜活销售、休闲垂钓分别实现收入2100万元、980万元${w ? '' : '、310万元'}】。`,
  (_c, w) => `【一季度、二季度分别开工项目6个、9个${w ? '、4个' : ''}】。`,
];

const long = [
  '组建镇村两级企业服务专班，推行一名干部联系一家企业、一个问题一抓到底的工作机制',
  '台风来临前全体镇村干部连夜值守渔港码头，确保渔船全部进港、人员全部上岸、隐患全部排除',
  '持续深化最多跑一次改革，把审批窗口搬进园区，让企业办事像网上购物一样方便快捷',
  '推动渔业由近海捕捞向远洋作业、由单纯养殖向精深加工、由卖原料向创品牌转型升级',
];
/** 10 */
const repeat: Sentence[] = [
  (c, w) => {
    const one = c.random.pick(long);
    return w ? [review(`【${one}】。`), review(`安全防线更加牢固。【${one}】。`)] : [review(`${one}。`)];
  },
  (c, w) => {
    const one = c.random.pick(long);
    return w ? [review(`【${one}】。`), plan(`继续【${one}】。`.replace('继续', ''))] : [plan(`${one}。`)];
  },
  (c, w) => {
    const one = `${c.random.pick(long)}。全年为企业解决用工、用地、融资等难题二百余个，企业满意度位居全县首位`;
    return w
      ? [
          { place: 'review', lines: true, text: `【${one}。】` },
          { place: 'plan', lines: true, text: `【${one}。】` },
        ]
      : [{ place: 'review', lines: true, text: `${one}。` }];
  },
  (c, w) => {
    const one = c.random.pick(long);
    return w
      ? [review(`全镇干部履职尽责，【${one}】。`), review(`【${one}】，赢得广泛好评。`)]
      : [review(`${one}，赢得广泛好评。`)];
  },
];

/** 11 */
const enumerator: Sentence[] = [
  (_c, w) => plan(`坚持项目为王，【一是盯引进，二是盯开工，${w ? '二' : '三'}是盯投产】。`),
  (_c, w) => plan(`【一要拼经济，二要保稳定，三要惠民生，${w ? '五' : '四'}要强党建】。`),
  (_c, w) => plan(`【第一，坚持实业立镇；第二，坚持港口兴镇；第${w ? '二' : '三'}，坚持文化强镇】。`),
  (_c, w) =>
    planLines(
      '【（1）强龙头。培育链主企业两家。',
      '（2）补链条。引进配套企业十家。',
      `（${w ? 4 : 3}）聚人才。建设人才公寓一处。】`,
    ),
  (_c, w) => plan(`【1.提升通航能力；2.提升集疏能力；${w ? 4 : 3}.提升服务能力】。`),
  (_c, w) =>
    planLines(
      '【1．建设渔港经济区。完善码头配套设施。',
      '2．建设海洋食品园。引进精深加工企业。',
      `${w ? 2 : 3}．建设船舶修造基地。整合岸线资源。】`,
    ),
  (_c, w) =>
    plan(`在工作方法上，【其一，坚持问题导向；其二，坚持结果导向；其${w ? '四' : '三'}，坚持效果导向】。`),
  (_c, w) => plan(`【①提升能级，②优化布局，③完善配套，${w ? '⑤' : '④'}强化治理】。`),
  (_c, w) =>
    plan(
      `抓环境整治，（1）清岸线、（2）清海面、（3）清港池；抓安全管理，【（1）管船、（2）管人、（${w ? 4 : 3}）管港】。`,
    ),
];

/** 12 */
const announced: Sentence[] = [
  (_c, w) =>
    plan(
      `突出抓好【${w ? '五' : '四'}个着力】：一是着力扩投资，二是着力促消费，三是着力稳外贸，四是着力强创新。`,
    ),
  (_c, w) =>
    plan(`深入推进【${w ? '两' : '三'}大行动】：一是亩均提升行动，二是智改数转行动，三是绿色低碳行动。`),
  (_c, w) => plan(`牢固树立【${w ? '四' : '三'}种意识】：第一，忧患意识；第二，争先意识；第三，服务意识。`),
  (_c, w) =>
    planLines(
      `着力办好以下【${w ? 6 : 4}件实事】：`,
      '1．新建渔民安置房。',
      '2．改造老旧小区。',
      '3．扩建镇卫生院。',
      '4．开通社区巴士。',
    ),
  (_c, w) => plan(`做到“【${w ? '四' : '三'}个坚持】”：坚持港产城融合，坚持陆海统筹，坚持人海和谐。`),
  (_c, w) => plan(`主要从【${w ? '两' : '三'}个层面】推进，一是规划层面，二是项目层面，三是机制层面。`),
  (_c, w) => plan(`要练好【${w ? '四' : '三'}门功课】：（1）招商功课；（2）服务功课；（3）落实功课。`),
  (_c, w) => plan(`政府系统要带头做到【${w ? '五' : '四'}点】：一要忠诚，二要担当，三要务实，四要清廉。`),
  (_c, w) =>
    plan(
      `在推进过程中实现【${w ? '三' : '四'}个提升】，即一是产业提升，二是城市提升，三是生态提升，四是治理提升。`,
    ),
];

/** 14 */
const date: Sentence[] = [
  (_c, w) => review(`【6月${w ? 31 : 16}日，开渔节筹备会召开】。`),
  (_c, w) => review(`【${w ? '11月31日' : '11月30日'}，最后一批渔船返港休整】。`),
  (_c, w) => plan(`【工业投资增长${w ? '15%—10%' : '10%—15%'}】。`),
  (c, w) => review(`安置房【于${c.review}年10月开工，${c.review}年${w ? 5 : 12}月交付】。`),
  (_c, w) => plan(`【每艘渔船补贴${w ? '8万元至5万元' : '5万元至8万元'}】。`),
  (_c, w) => plan(`【${w ? '2月30日' : '2月25日'}前全面复工复产】。`),
  (_c, w) => review(`【休渔期间，即${w ? '9月至5月' : '5月至9月'}】，全镇渔船全部进港。`),
  (_c, w) => plan(`【引进项目${w ? '12至8个' : '8至12个'}】，提质扩量。`),
];

/** Words and lists as clerks of an industrial town on the coast set them. */
export const coastWords: readonly Frame[] = framesByKind({
  year,
  place,
  respectively,
  repeat,
  enumerator,
  announced,
  date,
});
