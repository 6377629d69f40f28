import { Random } from './random.ts';

const syllables = Array.from('柳塘石岭梅溪白桥松岗云湖枫沙青莲古金河上竹泉大荷南杏龙黄');
const tails = Array.from('溪桥岗湖塘坪渡坝坞峪浦洲');

/** What a made-up draft is about: its town, the places around it, its years, and its stock of names not yet used. */
export interface Scene {
  random: Random;
  /** 柳溪, without 镇. */
  town: string;
  /** 柳溪镇 */
  townFull: string;
  county: string;
  /** Other towns and another county, never the draft's own. */
  otherTown: string;
  otherCounty: string;
  /** The year under review and the planned one. */
  review: number;
  plan: number;
  /** A village of the town. */
  village: () => string;
  /** A name of a stock that this draft has not used yet. */
  draw: (stock: keyof typeof stocks) => string;
}

const stocks = {
  /** Money that is collected, spent or sold, so that growth follows from two amounts. */
  money: [
    '茶叶销售收入',
    '村级集体经济收入',
    '财政收入',
    '固定资产投资',
    '社会消费品零售额',
    '旅游收入',
    '农产品网上销售额',
    '技改投资',
    '税收收入',
    '民生支出',
    '招商到位资金',
    '土地流转收入',
    '林果销售收入',
    '民宿营业收入',
    '涉农贷款余额',
    '蚕茧收购金额',
    '服务业营业收入',
    '水产销售额',
    '教育支出',
    '农机购置投入',
    '药材销售额',
    '工业用电支出',
    '环卫保洁经费',
    '医保基金征缴额',
    '外贸出口额',
    '合作社分红总额',
    '土特产外销收入',
    '竹木加工收入',
    '农业保险保费收入',
    '工业投资',
  ],
  /** Counts of things. */
  count: [
    '登记农户',
    '入园企业',
    '在册志愿者',
    '签约家庭医生服务对象',
    '夜校学员',
    '新办个体户',
    '受助学生',
    '返乡青年',
    '公益岗位人员',
    '村级协管员',
    '参训妇女',
    '图书借阅者',
    '在园幼儿',
    '注册骑手',
    '电商从业人员',
    '护林队员',
  ],
  /** Things that are inspected or done against a task. */
  task: [
    '化粪池',
    '消防栓',
    '水表',
    '电杆',
    '窨井盖',
    '燃气灶具',
    '提灌机组',
    '冷库',
    '屋顶光伏',
    '垃圾投放点',
    '公厕',
    '路灯',
    '监控探头',
    '压力容器',
    '护栏',
    '水窖',
    '沼气池',
    '渡口标牌',
    '电梯',
    '烟道',
  ],
  /** Rates that stand for themselves. */
  rate: [
    '自来水合格率',
    '垃圾分类正确率',
    '疫苗接种率',
    '秸秆利用率',
    '路灯完好率',
    '安全带佩戴率',
    '养老保险参保率',
    '林木保存率',
    '窗口按时办结率',
    '食品抽检合格率',
    '宽带入户率',
    '学生体检率',
  ],
  /** Projects with a sum of money of their own. */
  project: [
    '水厂扩建工程',
    '冷链物流园',
    '敬老院改造项目',
    '环湖绿道工程',
    '陶瓷产业园',
    '中心小学迁建项目',
    '粮食烘干中心',
    '游客集散中心',
    '污水处理站',
    '竹木加工园',
    '河道清淤工程',
    '农贸市场改造项目',
    '渔港码头工程',
    '卫生院新楼',
  ],
} as const;

/** Sets the scene of a draft. */
export function setScene(seed: number): Scene {
  const random = new Random(seed);
  const heads = random.shuffle(syllables);
  const ends = random.shuffle(tails);
  const name = (at: number) => `${heads[at]}${ends[at % ends.length]}`;
  const kind = random.pick(['镇', '乡', '镇', '街道']);
  const otherKind = random.pick(['镇', '乡']);
  const review = random.int(2021, 2034);
  const left = new Map<string, string[]>();
  let villages = 8;
  return {
    random,
    town: name(0),
    townFull: name(0) + kind,
    county: `${name(1)}县`,
    otherTown: name(2) + otherKind,
    otherCounty: `${name(3)}县`,
    review,
    plan: review + 1,
    village: () => `${name((villages += 1) % heads.length)}村`,
    draw: (stock) => {
      const rest = left.get(stock) ?? random.shuffle(stocks[stock]);
      const one = rest.pop() ?? random.pick(stocks[stock]);
      left.set(stock, rest);
      return one;
    },
  };
}
