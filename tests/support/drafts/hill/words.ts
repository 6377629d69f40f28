import { type Frame, framesByKind, type Passage, plan, planLines, review, type Sentence } from '../frame.ts';

/** 7 */
const year: Sentence[] = [
  (c, w) => plan(`【${w ? c.review : c.plan}年，我们将突出抓好】茶旅融合这篇文章。`),
  (c, w) => review(`【${w ? c.plan : c.review}年5月1日，首届开茶节成功举办】。`),
  (c, w) => plan(`【力争${w ? c.review : c.plan}年国庆前，观景平台对外开放】。`),
  (c, w) => review(`【截至${w ? c.plan : c.review}年12月底，全镇已建成】充电桩46个。`),
  (c, w) => plan(`【确保${w ? c.review : c.plan}年6月底前完成】茶叶市场搬迁。`),
  (c, w) => review(`【回望${w ? c.review - 1 : c.review}年，我们】抓得紧、干得实，成绩来之不易。`),
];

/** 8 */
const place: Sentence[] = [
  (c, w) => plan(`【让${w ? c.otherTown : c.townFull}的茶香飘得更远】。`),
  (c, w) => review(`【${w ? c.otherTown : c.townFull}党委、政府】抓班子、强队伍，带出了好作风。`),
  (c, w) => plan(`【奋力谱写${w ? c.otherTown : c.townFull}高质量发展新篇章】。`),
  (c, w) => review(`【在${w ? c.otherCounty : c.county}委、县政府的关心支持下】，高山茶园路网基本成型。`),
  (c, w) => plan(`【${w ? c.otherTown : c.townFull}各村、各站所要】守土有责、守土尽责。`),
  (c, w) => review(`一年来，【我们${w ? c.otherTown : c.townFull}】茶山更绿、茶农更富。`),
];

/** 9 */
const respectively: Sentence[] = [
  (c, w) => `【${c.village()}、${c.village()}、${c.village()}分别新建茶亭2座、3座${w ? '' : '、1座'}】。`,
  (_c, w) => `【春茶、夏茶、秋茶产值分别达8600万元、1200万元${w ? '' : '、2300万元'}】。`,
  (_c, w) => `【清明、五一、国庆假期分别接待游客6.2万人次、11.8万人次${w ? '' : '、18.3万人次'}】。`,
  (_c, w) => `【民宿入住率和餐饮上座率分别提高6个、9个${w ? '、4个' : ''}百分点】。`,
  (_c, w) =>
    `【游客中心、停车场、生态厕所分别完成投资620万元、310万元${w ? '、85万元、40万元' : '、85万元'}】。`,
  (_c, w) => `【茶叶、毛竹、香榧面积分别为4.1万亩、2.6万亩${w ? '' : '、0.8万亩'}】。`,
];

const long = [
  '把茶园当公园来打造、把茶区当景区来经营、把茶山当金山来守护，让每一条山路都通向诗和远方',
  '坚持开门纳谏、问计于民，镇村干部走遍所有自然村，把群众的烦心事一件一件记在本子上、办在心坎里',
  '立足山水资源禀赋，以绣花功夫打磨每一处节点，让老屋有新用、古道有新客、山货有新路',
  '常态化开展敲门行动和板凳会，面对面讲政策、手把手教技术，把矛盾纠纷化解在田间地头',
];
const lines = (text: string): Passage => ({ place: 'review', lines: true, text });
/** 10 */
const repeat: Sentence[] = [
  (c, w) => {
    const one = c.random.pick(long);
    return w ? [review(`【${one}】。`), plan(`【${one}】。`)] : [review(`${one}。`)];
  },
  (c, w) => {
    const one = c.random.pick(long);
    return w
      ? [review(`抓落实、强作风，【${one}】。`), review(`优服务、解民忧，【${one}】。`)]
      : [review(`抓落实、强作风，${one}。`)];
  },
  (c, w) => {
    const one = `${c.random.pick(long)}。各项指标好于预期，发展后劲明显增强`;
    return w ? [lines(`【${one}。】`), lines(`【${one}。】`)] : [lines(`${one}。`)];
  },
  (_c, w) => {
    const one = `新增名优茶机采示范基地3个，配套冷链仓储2处，举办炒茶大赛1场，参赛选手86名`;
    return w ? [review(`【${one}】。`), review(`【${one}】。`)] : [review(`${one}。`)];
  },
  (c, w) => {
    const one = c.random.pick(long);
    return w ? [plan(`【${one}】。`), plan(`我们要始终牢记，【${one}】。`)] : [plan(`${one}。`)];
  },
  (c, w) => {
    const one = c.random.pick(long);
    return w
      ? [review(`【${one}】；群众拍手叫好。`), review(`【${one}】。`)]
      : [review(`${one}；群众拍手叫好。`)];
  },
];

/** 11 */
const enumerator: Sentence[] = [
  (_c, w) => plan(`【一是抓茶园提质，二是抓茶厂改造，${w ? '四' : '三'}是抓茶市升级】。`),
  (_c, w) =>
    planLines(
      '【1.抓源头。严把茶青入市关。',
      '2.强过程。严把加工卫生关。',
      `${w ? 4 : 3}.优服务。严把售后口碑关。】`,
    ),
  (_c, w) => plan(`【一抓景区扩容，二抓业态更新，${w ? '二' : '三'}抓服务提升】。`),
  (_c, w) => plan(`【（1）优选址；（2）快设计；（${w ? 2 : 3}）早开工】。`),
  (_c, w) => plan(`【第一，守住生态底色；第二，擦亮茶乡底牌；第${w ? '四' : '三'}，厚植民生底蕴】。`),
  (_c, w) => plan(`【其一，以会兴茶；其二，以茶带旅；其${w ? '二' : '三'}，以旅富民】。`),
];

/** 12 */
const announced: Sentence[] = [
  (_c, w) =>
    plan(`扎实推进【${w ? '四' : '三'}大工程】：一是茶山靓化工程，二是古道修复工程，三是民宿升级工程。`),
  (_c, w) =>
    plan(
      `坚决打好【${w ? '三' : '四'}场硬仗】。一是项目落地仗，二是环境整治仗，三是招商引资仗，四是安全稳定仗。`,
    ),
  (_c, w) =>
    planLines(
      `今年集中力量办好以下【${w ? '六' : '五'}件民生实事】：`,
      '1.新建老年食堂2处。',
      '2.改造农村公厕8座。',
      '3.新增公共停车位120个。',
      '4.更换老旧水管9公里。',
      '5.安装太阳能路灯260盏。',
    ),
  (_c, w) => plan(`要在【${w ? '两' : '三'}个“优”上】下功夫：一要优布局，二要优品种，三要优品牌。`),
  (_c, w) => plan(`重点抓住【${w ? '四' : '三'}个环节】：第一，鲜叶采摘；第二，清洁加工；第三，冷链储运。`),
  (_c, w) => plan(`落实【${w ? '三' : '两'}项举措】：一是茶园全部上险，二是茶农全员培训。`),
];

/** 14 */
const date: Sentence[] = [
  (_c, w) => review(`【${w ? '9月31日' : '9月21日'}，全省茶业大会在我镇召开现场会】。`),
  (c, w) => review(`【玻璃栈道${c.review}年9月开建，${c.review}年${w ? 3 : 12}月建成迎客】。`),
  (_c, w) => plan(`【亩均茶园收入提高${w ? '800元至600元' : '600元至800元'}】。`),
  (_c, w) => plan(`【游客人数增长${w ? '12%-8%' : '8%-12%'}】。`),
  (_c, w) => review(`【${w ? '2月30日' : '2月20日'}开园采茶】，比往年提早一周。`),
  (_c, w) => plan(`【${w ? '11月31日' : '11月30日'}前，完成冬季茶园培土】。`),
];

/** Words and lists of a hill-country town. */
export const hillWords: readonly Frame[] = framesByKind({
  year,
  place,
  respectively,
  repeat,
  enumerator,
  announced,
  date,
});
