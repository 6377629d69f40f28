import { type Frame, framesByKind, type Passage, type Sentence } from './frame.ts';
import type { Scene } from './scene.ts';

const review = (text: string): Passage => ({ place: 'review', text });
const plan = (text: string): Passage => ({ place: 'plan', text });
const bare = (name: string): string => name.replace(/(?:镇|乡|街道)$/, '');

/** 7: years that don't fit their part. */
const year: Sentence[] = [
  (c, w) => plan(`【${w ? c.review : c.plan}年，我们将新建标准化卫生室6所】，让群众看病更近。`),
  (c, w) => plan(`【${w ? c.review : c.plan}年底前要全面完成农村电网改造】，不留死角。`),
  (c, w) => review(`【${w ? c.plan : c.review}年3月，我们建成了镇级便民服务中心】，实现一窗通办。`),
  (c, w) =>
    review(
      `【去年10月，即${w ? c.plan : c.review}年10月】，全市现场会在我镇召开。`.replace('去年10月，即', ''),
    ),
  (c, w) => plan(`【确保到${w ? c.review : c.plan}年年底实现村村通天然气】。`),
  (c, w) => plan(`【${w ? c.review : c.plan}年政府工作的总体要求是】：稳字当头、稳中求进。`),
  (c, w) => plan(`【${w ? c.review : c.plan}年经济社会发展的主要预期目标】已经明确，关键在落实。`),
  (c, w) => review(`【${w ? c.plan : c.review}年，全镇上下攻坚克难，圆满完成了各项任务】。`),
];

/** 8: another place's name. */
const place: Sentence[] = [
  (c, w) => review(`一年来，【${w ? c.otherTown : c.townFull}广大干部群众】栉风沐雨、砥砺前行。`),
  (c, w) => plan(`我们要【以更实的举措推动${w ? c.otherTown : c.townFull}经济社会发展】再上新台阶。`),
  (c, w) =>
    plan(`【让${w ? bare(c.otherTown) : c.town}的天更蓝、水更清、人民生活更幸福】，是我们共同的心愿。`),
  (c, w) => review(`【在${w ? c.otherCounty : c.county}委、县政府的正确领导下】，民生事业稳步推进。`),
  (c, w) => plan(`【全面贯彻${w ? c.otherCounty : c.county}委十四届六次全会精神】，把各项部署落到实处。`),
  (c, w) => plan(`【奋力谱写${w ? c.otherTown : c.townFull}高质量发展新篇章】！`),
  (c, w) => review(`【${w ? bare(c.otherTown) : c.town}人民】勤劳朴实，创造了一个又一个奇迹。`),
  (c, w) => plan(`【${w ? c.otherTown : c.townFull}政府将自觉接受人大监督】，认真办理代表建议。`),
  (c, w) => plan(`【为建设富强美丽新${w ? bare(c.otherTown) : c.town}】而努力奋斗。`),
];

/** 9: 分别 with unequal counts. */
const respectively: Sentence[] = [
  (_c, w) => `【小麦、玉米、油菜亩产分别达到820斤、1150斤${w ? '' : '、410斤'}】，丰收已成定局。`,
  (c, w) => `【${c.village()}、${c.village()}分别建成冷库3座、2座${w ? '、4座' : ''}】。`,
  (_c, w) => `【低保、特困、孤儿保障标准分别提高到每月520元、780元${w ? '' : '、1400元'}】。`,
  (_c, w) => `【一、二、三产业增加值分别增长3.1%、6.4%${w ? '' : '、7.2%'}】，结构更趋合理。`,
  (_c, w) => `【城镇和农村居民人均可支配收入分别增长5.2%、7.8%${w ? '、6.1%' : ''}】。`,
  (_c, w) => `【党建、综治、环保三项工作分别获得县级表彰2次、3次${w ? '' : '、1次'}】。`,
];

const long = [
  '坚持把解决好群众急难愁盼问题作为一切工作的出发点和落脚点，用心用情办好每一件民生小事',
  '镇村两级干部白天走村入户、晚上研究工作，硬是把一个个看似不可能的任务变成了现实成果',
  '推行网格员日巡查、片长周调度、镇长月点评的工作办法，小事不出网格、大事不出村组',
];
/** 10: a sentence twice. */
const repeat: Sentence[] = [
  (c, w) => {
    const one = c.random.pick(long);
    return w ? [review(`【${one}】。`), review(`【${one}】。`)] : [review(`${one}。`)];
  },
  (c, w) => {
    const one = c.random.pick(long);
    return w
      ? [review(`在民生上，【${one}】。`), plan(`新的一年，要继续努力。【${one}】。`)]
      : [review(`${one}。`)];
  },
  (c, w) => {
    const one = `${c.random.pick(long)}。群众看在眼里，记在心里，一年来送来锦旗十余面`;
    return w
      ? [{ place: 'review', lines: true, text: `【${one}。】\n社会大局保持平稳。\n【${one}。】` }]
      : [{ place: 'review', lines: true, text: `${one}。` }];
  },
];

/** 11: enumerators skipped or doubled. */
const enumerator: Sentence[] = [
  (_c, w) => plan(`重点做好：【一是稳住粮食面积，二是抓实蔬菜基地，${w ? '四' : '三'}是壮大畜牧养殖】。`),
  (_c, w) => plan(`【一要抓招商引资，二要抓项目落地，${w ? '二' : '三'}要抓要素保障】。`),
  (_c, w) => plan(`【第一，守住安全底线；第二，守住生态红线；第${w ? '四' : '三'}，守住廉洁防线】。`),
  (_c, w) => ({
    place: 'plan',
    lines: true,
    text: `【1．抓好防汛备汛。落实值班值守。\n2．抓好森林防火。严管野外用火。\n${w ? '4' : '3'}．抓好道路安全。整治隐患路段。】`,
  }),
  (_c, w) => plan(`【其一，思想认识要到位；其二，工作措施要到位；其${w ? '四' : '三'}，督查考核要到位】。`),
  (_c, w) => plan(`【（1）加强日常保洁；（2）加强分类投放；（${w ? '2' : '3'}）加强集中清运】。`),
  (_c, w) => plan(`【①建好一支队伍，②管好一本台账，${w ? '④' : '③'}用好一个平台】。`),
  (_c, w) => ({
    place: 'plan',
    lines: true,
    text: `【首先抓班子。一是强化理论武装，每月集中学习。\n二是严格组织生活，按时召开民主生活会。\n${w ? '四' : '三'}是树立选人用人导向，在一线识别干部。】`.replace(
      '首先抓班子。',
      '',
    ),
  }),
];

/** 12: announced counts. */
const announced: Sentence[] = [
  (_c, w) => plan(`着力抓好【${w ? '四' : '三'}件大事】：一是抓产业，二是抓环境，三是抓队伍。`),
  (_c, w) => plan(`坚决打好【${w ? '两' : '三'}个攻坚战】：一是秸秆禁烧，二是水源保护，三是裸土覆盖。`),
  (_c, w) => ({
    place: 'plan',
    lines: true,
    text: `扎实办好【${w ? 6 : 5}件民生实事】：\n新建镇区停车场两处。\n改造老旧供水管网12公里。\n为老年食堂添置设备。\n硬化村组道路8公里。\n修缮镇中心幼儿园。`,
  }),
  (_c, w) => ({
    place: 'plan',
    lines: true,
    text: `今年为民承诺【${w ? '三' : '四'}件实事】：\n1．新建公厕四座。\n2．安装路灯二百盏。\n3．维修机井三十眼。\n4．升级文化广场两个。`,
  }),
  (_c, w) => plan(`重点把握【${w ? '两' : '三'}个关键】：第一，把握方向；第二，把握节奏；第三，把握力度。`),
  (_c, w) =>
    plan(
      `我们将突出抓好以下【${w ? '五' : '四'}项工作】：（一）强基础；（二）补短板；（三）防风险；（四）优服务。`,
    ),
  (_c, w) =>
    plan(
      `持续用力做好【${w ? '四' : '三'}篇文章】，即一要做好山的文章，二要做好水的文章，三要做好人的文章。`,
    ),
];

/** 14: impossible dates and ranges. */
const date: Sentence[] = [
  (_c, w) => review(`【6月${w ? 31 : 30}日，全镇防汛演练】如期举行。`),
  (_c, w) => review(`【${w ? 13 : 12}月中旬，完成了年度财务审计】。`),
  (c, w) => review(`项目【始建于${c.review}年9月，竣工于${c.review}年${w ? 4 : 12}月】，质量优良。`),
  (_c, w) => plan(`【每亩补贴${w ? '600元至450元' : '450元至600元'}】，鼓励大户带动。`),
  (_c, w) => plan(`【2月${w ? 30 : 28}日前完成春耕物资储备】。`),
  (_c, w) => plan(`【力争增长${w ? '8%—5%' : '5%—8%'}】，在全县争先进位。`),
  (_c, w) => review(`【9月${w ? 31 : 30}日晚】，首届丰收晚会在镇文化广场上演。`),
];

/** What is wrong in words and lists, as clerks of another county write them. */
export const clerkWords: readonly Frame[] = framesByKind({
  year,
  place,
  respectively,
  repeat,
  enumerator,
  announced,
  date,
});

export type { Scene };
