import { type Frame, framesByKind, plan, planLines, review, type Sentence } from '../frame.ts';

const bare = (name: string): string => name.replace(/(?:镇|乡|街道)$/, '');

/** 7 */
const year: Sentence[] = [
  (c, w) => plan(`【${w ? c.review : c.plan}年，要新打抗旱机井18眼】，让旱地变成水浇地。`),
  (c, w) => plan(`【计划在${w ? c.review : c.plan}年内完成黑土地保护示范区建设】。`),
  (c, w) => plan(`【${w ? c.review : c.plan}年农业工作的目标是】稳面积、提单产、增效益。`),
  (c, w) => review(`【${w ? c.plan : c.review}年8月，我镇遭遇多年不遇的洪涝】，全镇上下奋力抢险。`),
  (c, w) => review(`【${w ? c.plan : c.review}年，我们修通了最后一条屯级断头路】。`),
  (c, w) => plan(`【争取${w ? c.review : c.plan}年上半年开工建设粮食烘干塔】。`),
  (c, w) => review(`【截至${w ? c.plan : c.review}年12月末，秸秆离田已全部结束】。`),
  (c, w) => plan(`【到${w ? c.review : c.plan}年底，力争所有行政村集体收入都过10万元】。`),
  (c, w) => review(`项目于【${w ? c.plan : c.review}年6月顺利投产】，吸纳附近农民80余人就业。`),
];

/** 8 */
const place: Sentence[] = [
  (c, w) => review(`一年来，【${w ? c.otherTown : c.townFull}党委政府带领全镇人民】苦干实干。`),
  (c, w) => plan(`【${w ? c.otherTown : c.townFull}各村各单位要】早动手、早准备，打好春耕第一仗。`),
  (c, w) => plan(`我们坚信，【${w ? c.otherTown : c.townFull}的未来必将更加辉煌】。`),
  (c, w) => review(`【在中共${w ? c.otherCounty : c.county}委、县政府的领导下】，各项事业迈出新步伐。`),
  (c, w) => plan(`【按照${w ? c.otherCounty : c.county}委、县政府的统一安排】，扎实开展秸秆禁烧。`),
  (c, w) => plan(`【努力把${w ? c.otherTown : c.townFull}打造成远近闻名的粮食大镇】。`),
  (c, w) => plan(`【${w ? c.otherTown : c.townFull}人民政府要主动接受】人大法律监督和社会舆论监督。`),
  (c, w) => review(`回顾过去，【${w ? bare(c.otherTown) : c.town}的每一点进步】，都凝聚着大家的心血。`),
  (c, w) => plan(`【推动${w ? c.otherTown : c.townFull}全面振兴取得新突破】。`),
];

/** 9 */
const respectively: Sentence[] = [
  (c, w) => `【${c.village()}、${c.village()}、${c.village()}分别新打机井6眼、4眼${w ? '' : '、3眼'}】。`,
  (_c, w) => `【玉米、大豆分别播种3.2万亩、1.1万亩${w ? '、0.4万亩' : ''}】。`,
  (_c, w) => `【生猪、黄牛、肉羊存栏分别达到2.1万头、6800头${w ? '' : '、1.3万只'}】。`,
  (_c, w) => `【春秋两季分别植树5.6万株、2.3万株${w ? '、1.1万株' : ''}】。`,
  (_c, w) => `【镇政府和派出所分别接待来访36批次、21批次${w ? '、9批次' : ''}】。`,
  (_c, w) => `【教育、卫生、文化支出分别增长6%、9%${w ? '' : '、4%'}】，民生优先得到体现。`,
  (_c, w) => `【一、二、三社分别出工120人、95人${w ? '' : '、88人'}】，三天抢修堤坝2公里。`,
  (_c, w) => `【水稻、谷子、高粱每亩分别增收80元、65元${w ? '' : '、42元'}】。`,
];

const long = [
  '农忙时节，镇机关干部除留守值班人员外全部下沉到村屯地块，帮助缺少劳力的农户抢收抢种',
  '通过大喇叭、微信群和入户走访相结合的方式把惠农政策讲到田间地头，真正做到家喻户晓人人明白',
  '对排查出来的安全隐患逐一登记造册、明确责任人和整改时限，整改一处、验收一处、销号一处',
  '坚持种养结合、农牧循环的发展路子，让牛粪变成有机肥、秸秆变成好饲料、农户增加一份收入',
];
/** 10 */
const repeat: Sentence[] = [
  (c, w) => {
    const one = c.random.pick(long);
    return w
      ? [review(`【${one}】。`), review(`春耕备耕有序推进。【${one}】。`)]
      : [review(`春耕备耕有序推进。${one}。`)];
  },
  (c, w) => {
    const one = c.random.pick(long);
    return w ? [review(`【${one}】。`), plan(`【${one}】。`)] : [review(`${one}。`)];
  },
  (c, w) => {
    const one = c.random.pick(long);
    return w
      ? [review(`【${one}】。`), plan(`【${one}】，力争工作再上新台阶。`)]
      : [plan(`${one}，力争工作再上新台阶。`)];
  },
  (c, w) => {
    const one = `${c.random.pick(long)}。全年没有发生一起农民上访事件，也没有发生一起安全责任事故`;
    return w
      ? [
          { place: 'review', lines: true, text: `【${one}。】` },
          { place: 'review', lines: true, text: `【${one}。】` },
        ]
      : [{ place: 'review', lines: true, text: `${one}。` }];
  },
  (c, w) => {
    const one = c.random.pick(long);
    return w
      ? [review(`三是抓落实。【${one}】；`.replace('三是', '')), review(`在工作方法上，【${one}】。`)]
      : [review(`在工作方法上，${one}。`)];
  },
];

/** 11 */
const enumerator: Sentence[] = [
  (_c, w) => plan(`【一是备足种子化肥，二是检修农机具，${w ? '四' : '三'}是搞好农技培训】，确保不误农时。`),
  (_c, w) => plan(`具体要求：【一要守土有责，二要守土负责，${w ? '二' : '三'}要守土尽责】。`),
  (_c, w) =>
    planLines(
      '【1、抓好春季造林。绿化村屯18个。',
      '2、抓好河道清淤。清理河道6条。',
      `${w ? 4 : 3}、抓好垃圾清运。配备车辆9台。】`,
    ),
  (_c, w) => plan(`【第一，要稳住粮食生产；第二，要抓好畜牧防疫；第${w ? '四' : '三'}，要办好农民夜校】。`),
  (_c, w) => plan(`【一抓种植结构调整，二抓良种推广，${w ? '四' : '三'}抓农技服务到田】。`),
  (_c, w) =>
    plan(`主要措施：【（一）建强网格队伍；（二）完善调解机制；（${w ? '二' : '三'}）强化日常巡防】。`),
  (_c, w) =>
    plan(`【首要一条，1．管住火源；2．管住车辆；${w ? 4 : 3}．管住养殖户】。`.replace('首要一条，', '')),
  (_c, w) =>
    planLines(
      '【①落实护林责任。签订责任书。',
      '②落实巡护制度。每日两次巡山。',
      `${w ? '④' : '③'}落实应急队伍。组建三十人队伍。】`,
    ),
  (_c, w) => plan(`【（1）健全制度，（2）配齐人员，（${w ? 4 : 3}）用好平台，（${w ? 5 : 4}）强化考核】。`),
];

/** 12 */
const announced: Sentence[] = [
  (_c, w) =>
    plan(
      `要念好【${w ? '四' : '三'}字经】：一是念好“早”字经，二是念好“实”字经，三是念好“快”字经。`
        .replace('三字经', '三本经')
        .replace('四字经', '四本经'),
    ),
  (_c, w) =>
    plan(`重点实施【${w ? '五' : '三'}大工程】：一是良田改造工程，二是良种推广工程，三是良法集成工程。`),
  (_c, w) =>
    plan(`我们必须坚持【${w ? '两' : '三'}条原则】：第一，不与农时争；第二，不与民争利；第三，不搞一刀切。`),
  (_c, w) =>
    planLines(
      `全力办好【${w ? '六' : '四'}件惠民实事】：`,
      '一是改造村级卫生室5所。',
      '二是安装太阳能路灯300盏。',
      '三是维修灌溉渠道12公里。',
      '四是新建村民活动广场3个。',
    ),
  (_c, w) =>
    plan(
      `新的一年，重点抓好【${w ? '三' : '四'}个方面的工作】：一是抓产业，二是抓基础，三是抓民生，四是抓党建。`,
    ),
  (_c, w) => plan(`在方法上做到【${w ? '两' : '三'}个结合】，一是点面结合，二是干群结合，三是疏堵结合。`),
  (_c, w) =>
    planLines(
      `今年要实施以下【${w ? 5 : 3}个项目】：`,
      '（1）粮食仓储项目。',
      '（2）肉牛屠宰项目。',
      '（3）秸秆颗粒项目。',
    ),
  (_c, w) => plan(`主要任务有【${w ? '四' : '三'}项】：（1）清沟清渠，（2）拆违拆旧，（3）植树植绿。`),
];

/** 14 */
const date: Sentence[] = [
  (_c, w) => review(`【4月${w ? 31 : 28}日，全镇春季造林现场会召开】。`),
  (_c, w) => plan(`【${w ? '9月31日' : '9月30日'}之前完成秋季防疫】。`),
  (_c, w) => review(`【${w ? '2月30日' : '2月27日'}，镇里召开备春耕动员会】。`),
  (_c, w) => plan(`【农民人均收入增长${w ? '9%至6%' : '6%至9%'}】。`),
  (_c, w) => plan(`每个合作社【吸纳社员${w ? '120至80户' : '80至120户'}】。`),
  (c, w) => review(`大桥【${c.review}年7月动工，${c.review}年${w ? 3 : 11}月竣工通车】。`),
  (_c, w) => review(`【${w ? 14 : 11}月初，首批粮食装车外运】。`),
  (_c, w) => plan(`【亩均增收${w ? '300—200' : '200—300'}元】。`),
];

/** Words and lists as clerks of a farm town of the north set them. */
export const grainWords: readonly Frame[] = framesByKind({
  year,
  place,
  respectively,
  repeat,
  enumerator,
  announced,
  date,
});
