/** A number in a sentence of the review. */
export interface RuleExample {
  sentence: string;
  /** The number with its unit; its first place in the sentence is meant. */
  quote: string;
}

/**
 * Of each rule of the grammar of names, a number that this very rule names, with its name, and one that only looks so and
 * that another rule names.
 */
export const examples: Readonly<
  Record<string, { example: RuleExample & { label: string }; counterexample: RuleExample }>
> = {
  surplus: {
    example: { sentence: '财政收入4620万元,超收310万元', quote: '310万元', label: '财政收入超收' },
    counterexample: { sentence: '财政收入4620万元,超收奖励310万元', quote: '310万元' },
  },
  'result of task': {
    example: { sentence: '税收任务4200万元,实际入库4386万元', quote: '4386万元', label: '税收' },
    counterexample: { sentence: '税收4200万元,社保费入库4386万元', quote: '4386万元' },
  },
  'group of threshold': {
    example: { sentence: '年收入10万元以上的村达到9个', quote: '9个', label: '年收入10万元以上的村' },
    counterexample: { sentence: '年收入10万元以上的村9个,示范村2个', quote: '2个' },
  },
  'shift of place': {
    example: { sentence: '考评位列全县第5位,名次前移3位', quote: '3位', label: '考评' },
    counterexample: { sentence: '考评前移3位', quote: '3位' },
  },
  'further threshold': {
    example: {
      sentence: '集体收入10万元以下的村清零,30万元以上的村占六成',
      quote: '30万元',
      label: '集体收入',
    },
    counterexample: { sentence: '30万元以上的村占六成', quote: '30万元' },
  },
  'threshold, noun behind': {
    example: { sentence: '30万元以上的村占六成', quote: '30万元', label: '村' },
    counterexample: { sentence: '集体收入30万元以上的村占六成', quote: '30万元' },
  },
  'whole clause before': {
    example: { sentence: '新策划过5亿元项目2个以上', quote: '2个', label: '新策划过5亿元项目' },
    counterexample: { sentence: '新策划项目2个以上', quote: '2个' },
  },
  'any words behind': {
    example: { sentence: '连续4年被评为文明单位', quote: '4年', label: '被评为文明单位' },
    counterexample: { sentence: '连续评为文明单位4年', quote: '4年' },
  },
  'running total': {
    example: { sentence: '新增市级农场6家,累计达到38家', quote: '38家', label: '市级农场' },
    counterexample: { sentence: '市级农场6家,累计达到38家', quote: '38家' },
  },
  'bare count': {
    example: { sentence: '共有脱贫户758户,1686人,成效显著', quote: '1686人', label: '脱贫户' },
    counterexample: { sentence: '共有脱贫户758户,帮扶1686人', quote: '1686人' },
  },
  'clause before': {
    example: { sentence: '苹果桃从无到有,达700亩', quote: '700亩', label: '苹果桃' },
    counterexample: { sentence: '苹果桃长势喜人,梨达700亩', quote: '700亩' },
  },
  'twin count': {
    example: { sentence: '边缘易致贫户28户76人', quote: '76人', label: '边缘易致贫户' },
    counterexample: { sentence: '完成34个村、7.2万米供水管网改造', quote: '7.2万米' },
  },
  'thing behind': {
    example: { sentence: '更换72盏路灯灯头', quote: '72盏', label: '更换路灯灯头' },
    counterexample: { sentence: '边缘易致贫户28户致贫风险全部清除', quote: '28户' },
  },
  'lone verb': {
    example: {
      sentence: '在建标准厂房1300万平方米,建成300万平方米',
      quote: '300万平方米',
      label: '建成标准厂房',
    },
    counterexample: { sentence: '在建标准厂房13栋,建成300万平方米', quote: '300万平方米' },
  },
  plan: {
    example: {
      sentence: '财政收入完成2860万元,占年度任务2600万元的110%',
      quote: '2600万元',
      label: '财政收入',
    },
    counterexample: { sentence: '财政收入任务2600万元', quote: '2600万元' },
  },
  'further item': {
    example: {
      sentence: '申报科技型中小企业27家、省级创新型中小企业10家',
      quote: '10家',
      label: '申报省级创新型中小企业',
    },
    counterexample: { sentence: '申报科技型中小企业27家,省级创新型中小企业10家', quote: '10家' },
  },
  'short noun with predicate': {
    example: { sentence: '剩余户13人也将如期脱贫', quote: '13人', label: '剩余户脱贫' },
    counterexample: { sentence: '剩余户13人也将搬进镇里新建的安置小区', quote: '13人' },
  },
  'amount, words before': {
    example: { sentence: '规上工业产值20.69亿元', quote: '20.69亿元', label: '规上工业产值' },
    counterexample: { sentence: '20.69亿元规上工业产值', quote: '20.69亿元' },
  },
  'listed level': {
    example: { sentence: '工业增加值增长6.5—7%', quote: '7%', label: '工业增加值' },
    counterexample: { sentence: '投资增长6%、税收增长7%', quote: '7%' },
  },
  'share of a whole': {
    example: {
      sentence: '装配式建筑占新增建筑面积比例超过20%',
      quote: '20%',
      label: '装配式建筑占新增建筑面积比例',
    },
    counterexample: { sentence: '占地面积缩小20%', quote: '20%' },
  },
  'share as subject': {
    example: {
      sentence: '实施项目34个,95%的企业实现当年投产',
      quote: '95%',
      label: '实现当年投产企业',
    },
    counterexample: { sentence: '吸纳95%的企业入园', quote: '95%' },
  },
  'side that moves': {
    example: { sentence: '种植烤烟600亩,产值提高8%', quote: '8%', label: '烤烟产值' },
    counterexample: { sentence: '种植烤烟600亩,气化率提高8%', quote: '8%' },
  },
  'nameless level': {
    example: { sentence: '空气指数3.8,高于省城2%', quote: '2%', label: '空气指数' },
    counterexample: { sentence: '空气指数3.8,降水高于省城2%', quote: '2%' },
  },
  'level of general noun': {
    example: { sentence: '收入过50万元村达到82%', quote: '82%', label: '收入过50万元村' },
    counterexample: { sentence: '优质民宿村占比达到82%', quote: '82%' },
  },
  'level, words before': {
    example: { sentence: '常住人口城镇化率超过80%', quote: '80%', label: '常住人口城镇化率' },
    counterexample: { sentence: '常住人口5万人,增长2%', quote: '2%' },
  },
  'bare rank': {
    example: { sentence: '空气质量综合指数3.8,全市排名第6', quote: '第6', label: '空气质量综合指数' },
    counterexample: { sentence: '空气质量综合指数3.8,信访工作全市排名第6', quote: '第6' },
  },
  'rank of side': {
    example: { sentence: '社零实现145.98亿,总量全区第2', quote: '第2', label: '社零总量' },
    counterexample: { sentence: '增速居全市第2位', quote: '第2位' },
  },
  'rank, words before': {
    example: {
      sentence: '在2023年点评中获得全市党建项目点评第1名',
      quote: '第1名',
      label: '党建项目点评',
    },
    counterexample: { sentence: '税比71%,居全市6县市第1位', quote: '第1位' },
  },
  'like one of a list': {
    example: {
      sentence: '税收、外贸分别增长12%、9%,分别居全县第1位、第3位',
      quote: '第3位',
      label: '外贸',
    },
    counterexample: { sentence: '税收、外贸分别居全县第1位、第3位', quote: '第3位' },
  },
  'name before 分别': {
    example: { sentence: '工业总产值和税收分别增长16%、28%', quote: '28%', label: '税收' },
    counterexample: { sentence: '税收增长5%,外贸增长28%', quote: '28%' },
  },
  outcome: {
    example: {
      sentence: '排查安全隐患56处,已整改到位51处',
      quote: '51处',
      label: '安全隐患整改到位',
    },
    counterexample: { sentence: '走访群众300户,整改15处', quote: '15处' },
  },
  grade: {
    example: { sentence: '龙头企业达16家(省级2家、市级5家)', quote: '5家', label: '市级龙头企业' },
    counterexample: { sentence: '省级龙头企业2家', quote: '2家' },
  },
  side: {
    example: { sentence: '种植烤烟600亩,完成收购量8万公斤', quote: '8万公斤', label: '烤烟收购量' },
    counterexample: { sentence: '固定资产投资8亿元,产值5亿元', quote: '5亿元' },
  },
  'total of growth before': {
    example: { sentence: '税收收入增速12.5%,总量6820万元', quote: '6820万元', label: '税收收入总量' },
    counterexample: { sentence: '税收收入增速12.5%,总额6820万元的贷款到位', quote: '12.5%' },
  },
  'side of clause before': {
    example: { sentence: '大力发展油茶产业,面积达1.2万亩', quote: '1.2万亩', label: '油茶产业面积' },
    counterexample: { sentence: '各项工作有序推进,面积达1.2万亩', quote: '1.2万亩' },
  },
  'sum paid': {
    example: {
      sentence: '为863户贫困户发放产业奖补资金203.7万元',
      quote: '203.7万元',
      label: '贫困户产业奖补资金',
    },
    counterexample: { sentence: '走访863户,发放产业奖补资金203.7万元', quote: '203.7万元' },
  },
  'spent on thing behind': {
    example: {
      sentence: '阁子前村投资600万元新建养老服务综合体',
      quote: '600万元',
      label: '养老服务综合体投资',
    },
    counterexample: { sentence: '养老服务综合体投资600万元', quote: '600万元' },
  },
  'spent on thing before': {
    example: {
      sentence: '实施一村一业项目22个,总投资1090万元',
      quote: '1090万元',
      label: '一村一业项目总投资',
    },
    counterexample: {
      sentence: '完成弹石公路9.3公里;投资100万元,建成东山桥1座',
      quote: '100万元',
    },
  },
  'spent on next clause': {
    example: { sentence: '投资3000万元,建设喷带项目', quote: '3000万元', label: '喷带项目投资' },
    counterexample: { sentence: '固定资产投资3000万元,建设喷带项目', quote: '3000万元' },
  },
  'rate of amount': {
    example: { sentence: '排查安全隐患56处,整改率100%', quote: '100%', label: '排查安全隐患整改率' },
    counterexample: { sentence: '排查安全隐患56处,占全部的12%', quote: '12%' },
  },
  'level at threshold': {
    example: { sentence: '种植面积50亩以上的大户84户', quote: '50亩', label: '种植面积' },
    counterexample: { sentence: '种植面积50亩', quote: '50亩' },
  },
  'high end': {
    example: { sentence: '家禽存栏保持在8—10万羽', quote: '10万羽', label: '家禽存栏' },
    counterexample: { sentence: '家禽存栏8万羽,出栏10万羽', quote: '10万羽' },
  },
  'amount it is of': {
    example: { sentence: '财政收入4720万元,同比增长4.5%', quote: '4.5%', label: '财政收入' },
    counterexample: { sentence: '财政收入4720万元,外贸增长4.5%', quote: '4.5%' },
  },
  'sum handed out': {
    example: { sentence: '发放1亿元消费券', quote: '1亿元', label: '发放消费券' },
    counterexample: { sentence: '发放消费券1亿元', quote: '1亿元' },
  },
  'share given': {
    example: { sentence: '贡献了46.9%的投资', quote: '46.9%', label: '投资' },
    counterexample: { sentence: '民营经济贡献率46.9%', quote: '46.9%' },
  },
  'second measure': {
    example: { sentence: '覆盖39个小区225万平方米', quote: '225万平方米', label: '覆盖小区' },
    counterexample: { sentence: '覆盖39个小区道路225万平方米', quote: '225万平方米' },
  },
  'side of threshold': {
    example: {
      sentence: '村集体收入达15万元,其中,30万以上32个村',
      quote: '32个',
      label: '村集体收入30万以上村',
    },
    counterexample: { sentence: '村集体收入达15万元以上', quote: '15万元' },
  },
};
