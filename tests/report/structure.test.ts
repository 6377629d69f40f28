import { describe, expect, it } from 'vitest';
import { measure } from '../../src/measure/index.ts';
import { walkSections } from '../../src/report/index.ts';
import { framePage, pasteInOneLine, putBefore } from '../support/damage.ts';
import { readAll } from '../support/likeness.ts';
import { madeUp } from '../support/made-up-report.ts';
import { parse } from '../support/parse.ts';

const outline = (text: string) =>
  Array.from(walkSections(parse(text).sections), ({ title, part }) => `${title ?? '-'} ${part}`);
const titles = (text: string) =>
  Array.from(walkSections(parse(text).sections), ({ title }) => title).filter((title) => title !== null);
const quotes = (text: string) => measure(parse(text)).quantities.map(({ quote }) => quote);
const searched = ({ source, blocks }: ReturnType<typeof parse>) =>
  blocks.flatMap(({ id, start, end }) => (id ? [source.slice(start, end)] : [])).join('\n');

describe('what stands before the title', () => {
  it.each([
    '编者按：现将镇政府工作报告刊登如下。',
    '本报讯 1月9日，云岭镇人民代表大会召开，镇长作工作报告，摘要如下。',
    '图为大会现场。（李明 摄）',
    '昨日上午，镇人民代表大会在镇政府礼堂隆重开幕。',
    '【编者的话】新的一年，全镇投资8.6亿元，值得一读。',
    '转自云岭发布，点击量3560次。',
  ])('changes nothing of the report: %s', (line) => {
    const text = putBefore(madeUp, line);
    expect(readAll(parse(text))).toEqual(readAll(parse(madeUp)));
    expect(parse(text).blocks[0]).toMatchObject({ kind: 'chrome', start: 0, end: line.length });
  });

  it.each([
    ['2023年，是云岭极不平凡的一年，全镇完成税收3亿元。', 'review'],
    ['过去一年，我们完成税收3亿元，成绩来之不易。', 'review'],
    ['各位代表，一年来我们完成税收3亿元。', 'opening'],
  ])('but a first sentence without a title is the report’s: %s', (line) => {
    expect(quotes(`${line}\n二、2024年工作安排\n力争完成税收4亿元。`)).toHaveLength(2);
  });
});

describe('what intake puts behind a report', () => {
  it('leaves its closing where it was: text boxes, a line each', () => {
    const parts = (text: string) => parse(text).sections.map(({ part }) => part);
    const boxes = '附：\n图一，改造后的茶园。\n图二，新建的学校。\n';
    expect(parts(`${madeUp.trimEnd()}\n${boxes}`)).toEqual(parts(madeUp));
    expect(parts(madeUp)).toContain('closing');
  });
});

describe('a part headed by its year and a motto', () => {
  const report = (one: string, other: string) =>
    `青石镇政府工作报告\n${one}\n去年，新建道路3公里，完成税收3亿元。\n${other}\n今年，力争新建道路4公里。`;

  it('is a part, whatever the motto says', () => {
    expect(outline(report('一、2022年：在爬坡过坎中稳住底盘', '二、2023年：在提质焕新中加速'))).toEqual([
      '2022年：在爬坡过坎中稳住底盘 review',
      '2023年：在提质焕新中加速 plan',
    ]);
  });

  it('is none where figures follow', () => {
    expect(titles(report('一、2022年：新建道路3公里', '二、2023年：新建4公里、5公里'))).toEqual([]);
  });
});

describe('titles inside a paragraph', () => {
  const review = (words: string) =>
    `青石镇政府工作报告\n一、2022年工作回顾\n${words}\n二、2023年工作安排\n抓好落实。`;
  const start = '2022年，全镇上下真抓实干，完成生产总值105亿元，增长6.2%，主要指标位居全县前列。';
  const body = '新上项目4个，完成投资3.2亿元，新增规上企业2家，发展后劲不断增强。';

  it.each([
    ['工业固本强基', '农业稳产提质'],
    ['产业结构持续优化', '项目建设提速增效'],
    ['乡村振兴扎实推进', '人居环境明显改善'],
    ['民生保障坚实有力', '社会大局和谐稳定'],
    ['聚力创新驱动', '聚焦生态优先'],
    ['招商引资成果丰硕', '营商环境持续优化'],
  ])('are found as their siblings are built: %s, %s', (one, other) => {
    const text = review(`${start}去年新签项目9个，到位资金2.3亿元。${one}。${body}${other}。${body}`);
    expect(titles(text)).toEqual(['2022年工作回顾', one, other, '2023年工作安排']);
  });

  it.each([
    `${start}成绩来之不易。${body}任务十分艰巨。${body}`,
    `${start}我们坚持项目为王。${body}全镇上下一条心。${body}`,
    `${start}工业固本强基。${body}${body}`,
  ])('short sentences are none: %s', (words) => {
    expect(titles(review(words))).toEqual(['2022年工作回顾', '2023年工作安排']);
  });
});

describe('a page pasted into one line', () => {
  it('has its headings and parts where they were', () => {
    for (const between of [' ', '　　']) {
      const text = pasteInOneLine(madeUp, between);
      expect(outline(text)).toEqual(outline(madeUp));
      expect(parse(text).diagnostics.map(({ rule }) => rule)).toContain('lost-line-breaks');
    }
  });

  it('has its parts and numbers even where nothing stands between the lines', () => {
    const found = parse(pasteInOneLine(madeUp));
    const roots = found.sections.flatMap(({ title }) => title ?? []);
    expect(roots).toEqual(parse(madeUp).sections.flatMap(({ title }) => title ?? []));
    expect(readAll(found).records).toEqual(readAll(parse(madeUp)).records);
  });

  it('breaks before a number that runs on, though the stop before it was lost', () => {
    const text =
      '青石镇2023年政府工作报告 各位代表：请予审议。一、2022年工作回顾 全镇砥砺奋进，成绩可喜。（一）经济实力迈上新台阶 完成产值18.6亿元，增长8%。（二）集镇建设展现新面貌 改造老旧小区4个，入户率提高12个百分点（三）绿色发展取得新突破关停企业7家，退养鱼塘430亩。（四）民生事业实现新改善 新建球场1片，惠及全镇。二、2023年重点工作 新增企业5家，增长5%。';
    expect(titles(text)).toEqual(
      expect.arrayContaining(['集镇建设展现新面貌', '绿色发展取得新突破', '民生事业实现新改善']),
    );
  });

  it('tells parts by the words that turn them where there is no heading at all', () => {
    const text =
      '各位代表，我代表镇人民政府向大会报告工作。2022年，全镇完成税收3.2亿元，增长5%，新修公路18公里。同时，我们也清醒地认识到，工作中还存在产业结构不优等问题。2023年工作的总体要求是：坚持稳中求进，固定资产投资增长8%。今年，我们将重点抓好项目建设，新修公路20公里。各位代表，让我们团结一心，为建设美好家园而努力奋斗！';
    const parsed = parse(text);
    expect(parsed.sections.map(({ part }) => part)).toEqual([
      'opening',
      'review',
      'problems',
      'targets',
      'plan',
      'closing',
    ]);
    expect(measure(parsed).quantities.map(({ quote, status }) => `${quote} ${status}`)).toEqual([
      '3.2亿元 actual',
      '5% actual',
      '18公里 actual',
      '8% target',
      '20公里 target',
    ]);
    expect(parsed.diagnostics.map(({ rule }) => rule)).toContain('no-headings');
  });
});

describe('what a page puts around a report', () => {
  const glossary =
    '名词解释\n1.“三保”：指保基本民生、保工资、保运转，共3项。\n2.两山理论：绿水青山就是金山银山，2005年提出。';

  it.each([
    `${madeUp}\n${glossary}`,
    `${madeUp}\n附件2\n${glossary}`,
    `${madeUp}\n名词解释：“15分钟便民服务圈”，指居民步行15分钟左右可达的服务网络。`,
    `${madeUp}\n注释：1.“两不愁三保障”：指不愁吃、不愁穿，义务教育等3项有保障。`,
    `${madeUp}\n《政府工作报告》注释\n[1]“四上”企业：指规模以上工业等4类企业。`,
    framePage(madeUp),
    `${madeUp}\n相关链接\n云岭镇召开12次安全生产会议\n云岭镇举办3场招聘会\n下一篇：云岭镇新修公路8公里`,
    `首页 | 政务公开 | 互动交流\n走进云岭\n当前位置：首页 > 政务公开\n${madeUp}\n您是第409844个访问者`,
  ])('gives no heading, number or hit', (text) => {
    expect(readAll(parse(text))).toEqual(readAll(parse(madeUp)));
    expect(searched(parse(text))).toBe(searched(parse(madeUp)));
  });

  it.each([
    '打印设备产业园开工建设，总投资3亿元。',
    '首页推荐的云岭名茶销往12个省份，收入800万元。',
    '编辑出版《云岭镇志》1部，来源资料300余件。',
  ])('but a sentence with such words is the report’s: %s', (words) => {
    const text = `青石镇政府工作报告\n一、2022年工作回顾\n${words}\n二、2023年工作安排\n抓好落实。`;
    expect(quotes(text).length).toBeGreaterThan(0);
  });
});

describe('traditional characters and pinyin', () => {
  const traditional = [
    ['完成財政收入1.4億元，增長6%。', ['1.4億元', '6%']],
    ['幫扶貧困戶56戶，發放補貼12萬元。', ['56戶', '12萬元']],
    ['新建衛生廁所320個，改造農村公路18公里。', ['320個', '18公里']],
    ['糧食產量達到2萬噸，種植面積3.6萬畝。', ['2萬噸', '3.6萬畝']],
    ['舉辦文藝演出46場，參與群眾1.2萬人次。', ['46場', '1.2萬人次']],
    ['經(jīng)濟(jì)持續(xù)增長(zhǎng)，稅收達(dá)到3.2億(yì)元。', ['3.2億(yì)元']],
  ] as const;

  it.each(traditional)('%s', (words, wanted) => {
    const text = `青石鎮政府工作報告\n一、2022年工作回顧\n${words}\n二、2023年工作安排\n抓好落實。`;
    const { quantities } = measure(parse(text));
    expect(quantities.map(({ quote }) => quote)).toEqual(wanted);
    for (const { start, end, quote } of quantities) expect(text.slice(start, end)).toBe(quote);
    expect(outline(text)).toEqual(['2022年工作回顧 review', '2023年工作安排 plan']);
  });

  it('says where pinyin stands, and leaves abbreviations in brackets alone', () => {
    const marks = (words: string) =>
      parse(words).diagnostics.flatMap(({ rule, start, end }) =>
        rule === 'artifact' ? [words.slice(start, end)] : [],
      );
    expect(marks('經(jīng)濟發展。')).toEqual(['(jīng)']);
    expect(marks('引进社会资本(PPP)项目，推广线上线下(O2O)模式，建成平台(app)。')).toEqual([]);
  });
});

describe('the headings of parts', () => {
  it('may be counted as 第一部分', () => {
    const text = '第一部分 2022年工作总结\n完成税收3亿元。\n第二部分 2023年工作安排\n完成税收4亿元。';
    expect(outline(text)).toEqual(['2022年工作总结 review', '2023年工作安排 plan']);
  });

  it('tell of the year that is over where a later one names the next', () => {
    const text =
      '一、2022年主要工作\n完成税收3亿元。\n二、2023年主要目标\n税收增长5%。\n三、2023年重点工作\n引进项目10个。';
    expect(outline(text)).toEqual(['2022年主要工作 review', '2023年主要目标 targets', '2023年重点工作 plan']);
    expect(outline('一、2023年工作安排\n引进项目10个。\n二、2024年展望\n税收增长5%。')[0]).toBe(
      '2023年工作安排 plan',
    );
  });
});

describe('headings whose end was lost', () => {
  const report = (words: string) => `青石镇2023年工作总结\n${words}\n二、下一步打算\n抓好落实。`;

  it.each([
    ['抢抓机遇、优化产业，经济工作再上新水平', '今年以来，镇政府因地制宜，引进企业12家。'],
    ['突出重点、夯实基础，城镇建设实现新突破', '全年投资860万元，硬化街道3.2公里。'],
    ['立足实际、科学谋划，农业生产稳步发展', '2023年，我镇种植水稻1.2万亩。'],
    ['强化举措、狠抓落实，社会大局和谐稳定', '全镇排查矛盾纠纷126起，化解125起。'],
    ['农业生产喜获丰收', '今年全村粮食总产达到86万公斤。'],
    ['社会治安持续稳定', '全村没有发生刑事案件，调解纠纷8起。'],
  ])('end where a sentence surely begins: %s', (title, body) => {
    expect(titles(report(`一、${title}${body}`))).toEqual([title, '下一步打算']);
  });

  it.each([
    ['存在的问题和不足', '村集体没有收入来源，部分群众法制观念淡薄。'],
    ['存在的主要困难', '产业基础薄弱，缺少龙头企业带动。'],
    ['明年的打算', '种植烤烟300亩，修好饮水工程。'],
  ])('or where the name of a part is over: %s', (title, body) => {
    expect(titles(`青石镇2023年工作总结\n一、工作情况\n完成税收3亿元。\n二、${title}${body}`)).toEqual([
      '工作情况',
      title,
    ]);
  });

  it.each([
    '一、存在的问题是项目储备不足，引进企业仅3家。',
    '一、抓好今年的春耕生产，种植水稻1.2万亩。',
    '一、各村按照全镇部署，完成投资860万元。',
  ])('but a sentence is none: %s', (words) => {
    expect(titles(report(words))).toEqual(['下一步打算']);
  });
});

describe('first sentences that begin alike', () => {
  it.each([
    [
      '2020年，我们众志成城、严防严控，新冠疫情防控取得阶段胜利',
      '2020年，我们同心同向、共克时艰，经济社会发展实现预期目标',
    ],
    [
      '五年来，我们始终坚持把项目建设作为第一抓手，综合实力迈上了新台阶',
      '五年来，我们始终坚持把为民服务作为第一追求，民生福祉得到了新改善',
    ],
    [
      '过去一年，我们坚定不移抓招商、上项目、强园区，经济发展稳中有进',
      '过去一年，我们坚定不移改作风、优环境、强服务，营商环境持续优化',
    ],
  ])('are titles, however long: %s', (one, other) => {
    const body = '全年投入资金6500万元，建成场所5个，覆盖全部村居。';
    expect(titles(`青石县政府工作报告\n${one}。${body}\n${other}。${body}`)).toEqual([one, other]);
  });
});

describe('a date behind a title', () => {
  it.each(['2016-03-07', '2018/6/15', '2021.01.20', '10:15:10', '09:30'])('ends its line: %s', (date) => {
    const text = `青石街道2015年工作总结 ${date}\n2015年，街道完成税收3.2亿元。\n（一）民生持续改善\n救助困难群众930人次。`;
    expect(parse(text).diagnostics.map(({ rule }) => rule)).not.toContain('hard-wrapped');
  });
});

describe('a greeting between the address and the report', () => {
  it('belongs to the opening', () => {
    const text =
      '青石镇政府工作报告\n各位代表：\n金秋十月，瓜果飘香。向各位代表致以亲切的问候！\n今天，我代表镇人民政府向大会作报告，请予审议。\n一、工作回顾\n完成税收3亿元。';
    expect(outline(text)[0]).toBe('- opening');
    expect(parse(text).sections[0]?.start).toBe(text.indexOf('各位代表'));
  });
});

describe('titles that are built as their siblings are', () => {
  const body = '全年投入资金6500万元，建成场所5个，覆盖全部村居。';

  it.each([
    ['强抓工业发展', '狠抓特色农业'],
    ['改善交通条件', '加快场镇建设'],
    ['推进项目建设', '优化营商环境'],
  ])('keep their full stop in lines of their own: %s', (one, other) => {
    expect(titles(`青石镇政府工作报告\n一、工作回顾\n${one}。\n${body}\n${other}。\n${body}`)).toEqual([
      '工作回顾',
      one,
      other,
    ]);
  });

  it.each([
    ['农业生产稳步发展', '工业园区建设成效显著'],
    ['工业经济稳中向好', '社会事业全面进步'],
    ['党的建设全面加强', '精神文明建设硕果累累'],
  ])('go on with a comma: %s', (one, other) => {
    const text = `青石镇政府工作报告\n一、工作回顾\n（一）${one}。${body}\n（二）${other}，新入驻企业6家。`;
    expect(titles(text)).toEqual(['工作回顾', one, other]);
  });

  it.each([
    '过去五年，我们全力以赴稳增长、抓项目，综合实力大幅增强',
    '一年来，我们用心用情惠民生，群众生活持续改善',
  ])('have items at once behind them: %s', (title) => {
    const text = `青石镇政府工作报告\n一、工作回顾\n——${title}。一是经济稳中有进。${body}二是产业持续繁荣。${body}`;
    expect(titles(text)).toEqual(['工作回顾', title, '经济稳中有进', '产业持续繁荣']);
  });

  it('are counted 2.1, 2.2 under 2.', () => {
    const text =
      '东岭乡2024年工作计划\n1.工作目标\n产值增长5%。\n2.重点任务\n2.1 发展特色种养\n种药1200亩。\n2.2 整治村容村貌\n绿化6公里。';
    expect(titles(text)).toEqual(['工作目标', '重点任务', '发展特色种养', '整治村容村貌']);
    expect(titles('青石镇工作总结\n一、工作回顾\n2.1万亩水稻喜获丰收。\n2.3亿元投资到位。')).toEqual([
      '工作回顾',
    ]);
  });

  it('stand beside 一、 whose own line was lost', () => {
    const text = `（一）产业发展提质。${body}\n（二）城乡面貌改观。${body}\n二、存在问题\n项目不足。\n三、下一步打算\n（一）壮大产业。${body}`;
    expect(
      parse(text)
        .sections.map(({ title }) => title)
        .filter(Boolean),
    ).toEqual(['产业发展提质', '城乡面貌改观', '存在问题', '下一步打算']);
  });
});

describe('pages as sites publish them', () => {
  const review = (words: string) =>
    `青石县2023年政府工作报告\n各位代表：\n现在，我代表县人民政府向大会报告工作。\n${words}`;
  const body = '新上项目14个，完成投资3.2亿元，新增规上企业12家，园区承载能力稳步提高。';

  it('say the opening twice, once as an abstract', () => {
    const abstract =
      '政府工作报告——在县人大会议上 县长 李某某 各位代表：现在，我代表县人民政府，向大会报告工作……';
    const text = `工作报告\n青石县政府工作报告\n内容摘要：\n${abstract}\n在青石县第一届人民代表大会会议上\n县长 李某某\n各位代表：\n现在，我代表县人民政府，向大会报告工作。\n一、2022年工作回顾\n${body}\n二、2023年工作安排\n抓好落实。`;
    expect(titles(text)).toEqual(['2022年工作回顾', '2023年工作安排']);
    expect(parse(text).diagnostics.map(({ rule }) => rule)).not.toContain('hard-wrapped');
  });

  it('list other pages with their dates, which wraps nothing', () => {
    const links = Array.from(
      { length: 9 },
      (_, at) => `02-0${at + 1}\n甲${'乙丙丁戊己庚辛壬癸'[at]}县2023年政府工作报告`,
    );
    const text = review(
      `一、2022年工作回顾\n一年来，我们稳中求进，综合实力稳步提升\n工业经济稳定增长。${body}\n二、2023年工作安排\n抓好落实。让我们为建设青石而努力奋斗！\n相关文章\n${links.join('\n')}`,
    );
    expect(parse(text).diagnostics.map(({ rule }) => rule)).not.toContain('hard-wrapped');
    expect(titles(text)).toContain('一年来，我们稳中求进，综合实力稳步提升');
  });

  it('have tables, whose cells are no headings and whose rows count no pages', () => {
    const rows = [1, 2].map(
      (row) => `${row}\n青石水厂扩建工程\n新建厂房${row}座。\n总投资\n1亿元\n2023年\n启动\n水利局\n李某`,
    );
    const text = review(
      `一、2022年工作回顾\n${body.repeat(6)}\n二、2023年工作安排\n抓好落实。\n让我们为建设青石而努力奋斗！\n附件\n2023年十大工程\n序号\n项目名称\n项目内容\n项目投资\n完成时限\n责任单位\n${rows.join('\n')}`,
    );
    expect(outline(text).filter((row) => !row.startsWith('- '))).toEqual([
      '2022年工作回顾 review',
      '2023年工作安排 plan',
      '2023年十大工程 plan',
    ]);
  });

  it('name parts behind a motto', () => {
    const text = review(
      `站在新起点：2022年工作回顾\n${body}\n开启新征程：推动发展再上台阶\n2023年政府工作的总体要求是：稳中求进。\n塑造新形象：加强政府自身建设\n坚持依法行政。`,
    );
    expect(outline(text).filter((row) => !row.startsWith('- '))).toEqual([
      '站在新起点：2022年工作回顾 review',
      '开启新征程：推动发展再上台阶 plan',
      '塑造新形象：加强政府自身建设 self_building',
    ]);
  });

  it('have titles as long as a sentence where they begin alike', () => {
    const [one, other] = [
      '2022年，我们坚持打造生态宜居的百年城市，致力于强基础补短板，城市的形象品位进一步提高',
      '2022年，我们坚持扩大产业集聚效应不动摇，致力于要素集中、能级提升，开发区建设进一步加强',
    ];
    const text = review(
      `一、2022年工作回顾\n${one}。\n${body}\n${other}。\n${body}\n二、2023年工作安排\n抓好落实。`,
    );
    expect(titles(text)).toEqual(['2022年工作回顾', one, other, '2023年工作安排']);
  });

  it('have lists of short sentences in their plans, none of them a title', () => {
    const text = review(
      `一、2022年工作回顾\n${body}\n二、2023年工作安排\n提高医疗服务能力。深入实施健康行动，推动资源下沉。实施医疗强基工程。支持乡村医生成长。加强中医药传承。完善健身场地设施。`,
    );
    expect(titles(text)).not.toContain('支持乡村医生成长');
    expect(titles(text)).not.toContain('完善健身场地设施');
  });

  it('tell of what was done under a title that names work', () => {
    const text = `2022年青石镇政府工作总结\n一、突出四项重点工作\n${body}荣获全县第一名。税收累计增长8%，圆满完成任务。`;
    expect(outline(text)).toContain('突出四项重点工作 review');
  });

  it('turn to problems that still stand, and to the government itself', () => {
    const text = review(
      `2022年工作回顾\n${body}\n思危方能居安。前进道路上，还存在一些突出问题，主要是项目偏少。\n2023年工作安排\n抓好落实。\n各位代表！推动高质量发展，自身过硬是关键。新的一年，我们将苦干实干。`,
    );
    expect(outline(text).filter((row) => row.startsWith('- '))).toEqual([
      '- opening',
      '- problems',
      '- self_building',
    ]);
  });
});

describe('beginnings as pages of towns have them', () => {
  const body = '全年投入资金6500万元，建成场所5个，覆盖全部村居，群众反响良好。';

  it('may type a blank before the mark of an enumerator', () => {
    const text = `青石镇工作总结\n一 、工作回顾\n1 、畜牧提质增效。${body}\n2 、草原保护优先。${body}\n二 、工作打算\n抓好落实。`;
    expect(titles(text)).toEqual(['工作回顾', '畜牧提质增效', '草原保护优先', '工作打算']);
  });

  it('name work of the year before the meeting’s, which is over', () => {
    const text = `青石镇政府工作报告\n——2024年1月9日在青石镇第五届人民代表大会第四次会议上\n各位代表：\n现在，我代表镇人民政府向大会报告工作。\n一、2023年主要工作\n（一）产业持续优化\n${body}`;
    expect(outline(text)).toContain('2023年主要工作 review');
    expect(outline(text.replace('2023年主要', '2024年主要'))).toContain('2024年主要工作 plan');
  });

  it('turn to the plan in a short sentence of its own, after which tasks are counted', () => {
    const text = `青石镇政府工作报告\n过去一年，全镇完成税收3亿元。\n2019年，我们将重点抓好以下工作。\n一、做大产业。开工项目9个，完成投资7.5亿元。\n二、做优环境。清淤河道3.2公里，造林600亩。`;
    expect(outline(text)).toContain('做大产业 plan');
    expect(outline(text)).toContain('做优环境 plan');
  });

  it('tell of a year in paragraphs that begin alike', () => {
    const [one, other] = [
      '一年来，我们上下同心，坚决打赢疫情防控阻击战，为发展注入强大的信心和动力',
      '一年来，我们真抓实干，有序推进乡村振兴，生态经济呈现向好态势',
    ];
    const text = `青石镇工作总结\n一、工作回顾\n${one}。${body}\n${other}。${body}`;
    expect(titles(text)).toEqual(['工作回顾', one, other]);
  });

  it('open without a mark, which is no heading', () => {
    const text = `青石镇政府工作报告\n各位代表\n我代表镇政府向大会报告工作请予审议\n一、工作回顾\n${body}`;
    expect(titles(text)).toEqual(['工作回顾']);
  });

  it('have dashes inside a paragraph, each a title', () => {
    const text = `青石镇工作总结\n一、工作回顾\n——农业稳步发展。${body}——工业迅猛增长。${body}`;
    expect(titles(text)).toEqual(['工作回顾', '农业稳步发展', '工业迅猛增长']);
  });

  it('give a root without sections the topic of its text', () => {
    const text = `青石镇工作情况\n1.真心实意。脱贫人口监测43户，发放低保金312万元，新增公益岗位60个，养老服务站实现村村有。\n2.加快转型。签约工业项目11个，完成投资6.2亿元。`;
    expect(parse(text).sections.map(({ topic }) => topic)).toContain('livelihood');
  });

  it('say alike what years they were, as titles do', () => {
    const [one, other] = [
      '过去的五年，是我镇综合实力显著提升的五年',
      '过去的五年，是我镇镇村面貌发生变化的五年',
    ];
    const text = `青石镇工作总结\n一、工作回顾\n五年来，全镇上下真抓实干。\n${one}。\n${body}\n${other}。\n${body}`;
    expect(titles(text)).toEqual(['工作回顾', one, other]);
    expect(titles(text.replace(`${other}。\n`, ''))).toEqual(['工作回顾']);
  });

  it('lose the stop between a title and a sentence that takes up its word', () => {
    const text = `青石镇工作总结\n一、工作回顾\n（一）经济态势良好，各项指标圆满完成。${body}\n（二）加快农村基础设施建设农村公路是支撑发展的基础设施，也是最主要的运输通道。${body}`;
    expect(titles(text)).toEqual(['工作回顾', '经济态势良好，各项指标圆满完成', '加快农村基础设施建设']);
  });
});

describe('what headings lost', () => {
  const body = '全年投入资金6500万元，建成场所5个，覆盖全部村居，群众反响良好。';
  const report = (...lines: string[]) => ['青石镇政府工作报告', '各位代表：', ...lines].join('\n');

  it('is the break before the first title below it, which the next line counts on from', () => {
    const below = ['污染防治纵深推进', '生态修复扎实开展'];
    const text = report(
      '一、工作回顾',
      `（一）抓环境、促生态①${below[0]}。${body}`,
      `②${below[1]}。${body}`,
      `（二）抓保障、惠民生`,
      body,
    );
    expect(titles(text)).toEqual(['工作回顾', '抓环境、促生态', ...below, '抓保障、惠民生']);
    const dashed = report(
      '一、工作回顾',
      `二、经济发展空前活跃——农业经济稳步提升。${body}`,
      `——工业经济迅猛增长。${body}`,
    );
    expect(titles(dashed)).toEqual(['工作回顾', '经济发展空前活跃', '农业经济稳步提升', '工业经济迅猛增长']);
    expect(titles(report('一、工作回顾', '（一）旅游——方兴未艾', body))).toContain('旅游——方兴未艾');
  });

  it.each([
    ['2023年工作安排', '2023年政府工作的总体要求是：稳中求进。'],
    ['存在的问题和不足', '在看到成绩的同时，我们也清醒地认识到，发展还不充分。'],
  ])('is the break behind the name of a part: %s', (part, text) => {
    expect(titles(report('2022年工作回顾', body, `${part}${text}${body}`))).toEqual(['2022年工作回顾', part]);
  });

  it.each(['坚持把学习宣传与当前重点工作结合起来，真抓实干。', '主要工作目标全部完成，成绩来之不易。'])(
    'is nothing before a sentence that begins with such a name: %s',
    (sentence) => {
      expect(titles(report('2022年工作回顾', body, sentence + body))).toEqual(['2022年工作回顾']);
    },
  );

  it('does not change the part of what a page dates later', () => {
    const dated = (date: string) =>
      `青石镇政府工作报告\n发布日期：${date}\n各位代表：\n一、2021年工作回顾\n${body}\n二、2022年主要任务\n${body}`;
    for (const date of ['2022-01-15', '2024-01-20'])
      expect(outline(dated(date)).at(-1)).toBe('2022年主要任务 plan');
  });
});

describe('titles inside paragraphs of a beginning', () => {
  const body = '全年投入资金6500万元，建成场所5个，覆盖全部村居，群众反响良好，上级给予充分肯定。';
  const inline = (title: string) => `${title}。${body}`;

  it('stand behind an item, too', () => {
    const text = `青石镇工作总结\n一是发展引擎全面提速。${inline('盘活土地资源')}${inline('提升服务质效')}${inline('增强产业引力')}\n二是民生福祉持续改善。${body}`;
    expect(titles(text)).toEqual(expect.arrayContaining(['盘活土地资源', '提升服务质效', '增强产业引力']));
  });
});

describe('headings of other registers', () => {
  const body = '全年投入资金6500万元，建成场所5个，覆盖全部村居，群众反响良好，上级给予充分肯定。';

  it('are chapters and sections, and tasks that are counted', () => {
    const text = `青石镇政府工作报告\n各位代表：\n第一章  2022年工作回顾\n第一节  产业根基更牢\n${body}\n第二节  民生底板更实\n${body}\n第二章  2023年重点任务\n任务一：在扩大需求上精准发力\n${body}\n任务二：在乡村振兴上精准发力\n${body}`;
    expect(outline(text)).toEqual([
      '- opening',
      '2022年工作回顾 review',
      '产业根基更牢 review',
      '民生底板更实 review',
      '2023年重点任务 plan',
      '在扩大需求上精准发力 plan',
      '在乡村振兴上精准发力 plan',
    ]);
  });

  it('are words in 【】 before their text, below a year and a colon', () => {
    const text = `青石镇政府工作报告\n各位代表，我向大会报告工作。\n2022：我们这样走过\n【产业强镇】${body}\n【幸福民生】${body}\n2023：我们这样出发\n全镇生产总值增长6%以上。`;
    expect(outline(text)).toEqual([
      '- opening',
      '2022：我们这样走过 review',
      '【产业强镇】 review',
      '【幸福民生】 review',
      '2023：我们这样出发 plan',
    ]);
    expect(quotes(text)).toHaveLength(5);
  });

  it.each(['青石镇人民政府工作报告', '青石镇政府工作报告 第3页'])(
    'are no running head that breaks a sentence: %s',
    (head) => {
      const text = `青石镇2023年政府工作报告\n各位代表：\n一、2022年工作回顾\n（一）产业根基更牢。${body}\n（二）民生底板更实。${body}\n（三）生态底色更亮。${body}\n（四）治理效能更高。${body}\n（五）作风建设更严。全年完成固定资产投资\n${head}\n4.1亿元。\n二、2023年工作安排\n${body}`;
      expect(titles(text)).not.toContain(head);
      expect(quotes(text)).toContain('4.1亿元');
    },
  );
});
