import { describe, expect, it } from 'vitest';
import { readTextKind } from '../../src/report/index.ts';
import { beheadTo, cutOff, pasteInOneLine, putBefore, wrapHard } from '../support/damage.ts';
import { madeUp } from '../support/made-up-report.ts';
import { parseContent } from '../support/parse.ts';

const review =
  '全镇上下真抓实干，完成固定资产投资4.1亿元，增长7.3%，新修公路18公里，改造户厕312户，群众满意率不断提高。'.repeat(
    6,
  );

/** A whole report of another town. */
const another = madeUp.replaceAll('云岭', '石桥');

const texts: [string, string, string][] = [
  ['complete', 'a whole report', madeUp],
  ['complete', 'a report with an editor’s line before it', putBefore(madeUp)],
  ['complete', 'a wrapped report with all its pages', wrapHard(madeUp, { width: 30, page: 12 })],
  ['complete', 'a report in one line', pasteInOneLine(madeUp)],
  [
    'complete',
    'a summary that has no address',
    `石桥镇2023年度重点工作情况\n一、工作开展情况\n${review}\n二、下一步工作打算\n我们将继续抓好落实。`,
  ],
  [
    'complete',
    'a report behind its contents',
    `目录\n一、2023年工作回顾…………1\n二、2024年工作安排…………6\n${madeUp}`,
  ],
  [
    'complete',
    'a summary from 一、 on, without a title',
    `一、2023年工作情况\n${review}\n二、2024年工作打算\n我们将继续抓好落实。`,
  ],
  ['complete', 'a report behind a news lead', `本报讯 1月9日，镇人代会听取和审议了政府工作报告。\n${madeUp}`],
  ['cut', 'a report that breaks off in mid-sentence', cutOff(madeUp, 0.53)],
  ['cut', 'a report without its plan', madeUp.split('\n').slice(0, 11).join('\n')],
  ['cut', 'a report that ends with a heading', madeUp.split('\n').slice(0, 16).join('\n')],
  ['head-missing', 'a report that begins in mid-sentence', beheadTo(madeUp, 0.4)],
  ['head-missing', 'a report from its second part on', madeUp.slice(madeUp.indexOf('二、2024年'))],
  ['head-missing', 'a report from its second section on', madeUp.slice(madeUp.indexOf('（二）乡村'))],
  ['preview', 'a preview that asks to be paid', `${cutOff(madeUp, 0.4)}\n剩余5页未读，下载后可查看全文`],
  ['preview', 'a preview that asks for a click', `${cutOff(madeUp, 0.5)}……\n点击查看全文`],
  ['preview', 'a preview that asks to read on', `${cutOff(madeUp, 0.4)}\n还剩7页未读，点击继续阅读`],
  ['preview', 'a trial', `${cutOff(madeUp, 0.5)}\n试读结束，登录阅读完整文档`],
  ['page', 'page 1 of 4', `${cutOff(madeUp, 0.4)}\n第1页 共4页`],
  ['page', 'a page with a pager', `${madeUp.split('\n').slice(0, 9).join('\n')}\n1 2 3 4 下一页`],
  ['page', 'page 2 of 3', `${beheadTo(madeUp, 0.5)}\n共3页 当前第2页`],
  [
    'news',
    'a story that tells what a meeting held',
    '河湾镇六届三次人代会胜利召开\n3月28日，河湾镇第六届人民代表大会第三次会议召开。会议认为，过去一年全镇经济稳中向好，税收增长6%。会议号召，全镇上下为建设美丽河湾而奋斗。',
  ],
  ['preview', 'a page that asks to log in', `${cutOff(madeUp, 0.4)}\n（阅读全部图文，您需要先登录！）`],
  ['page', 'a page whose pager has brackets', `${cutOff(madeUp, 0.45)}。\n[1] [2] [3] 下一页`],
  [
    'cut',
    'a summary whose title promises a plan',
    `河湾镇2021年工作总结及2022年工作打算\n一、工作情况\n${review}`,
  ],
  [
    'cut',
    'a summary without a title that begins with its year and breaks off',
    `2022年以来，河湾镇各项工作有序推进。\n一、产业发展\n${review}\n二、民生改善\n新建幸福院两所，为全镇老人`,
  ],
  [
    'complete',
    'a summary without a title that counts from one',
    `在县委领导下，河湾镇较好完成了任务，现汇报如下。\n一、工作情况\n${review}\n二、下一步打算\n抓好落实。`,
  ],
  [
    'head-missing',
    'a piece that counts from four on',
    `四、环境整治有序推进\n${review}\n五、下一步打算\n抓好落实。`,
  ],
  [
    'compilation',
    'pieces that are counted',
    `工作总结两篇\n篇一：河湾镇2021年工作总结\n${review}\n篇二：白沙乡2021年工作总结\n${review}`,
  ],
  [
    'other',
    'an article about sub-districts',
    `街道办事处承担着服务居民的重要角色，本文将探讨其职能与工作模式。\n一、概述\n街道办事处是派出机关，负责社会治安、城市管理等工作。\n二、模式\n街道办事处推动居民议事，社区治理需要群众参与。`,
  ],
  [
    'other',
    'what explains a report',
    `《2023年河湾镇政府工作报告》解读\n一、起草过程\n起草组深入各村调研，形成初稿。\n二、主要内容\n分为两个部分，从产业、民生等方面作了安排，重点是七个方面的工作。`,
  ],
  [
    'news',
    'a story about a report',
    '石桥镇召开人民代表大会\n1月9日，石桥镇第十届人民代表大会召开，镇长李明代表镇政府作工作报告。《报告》提出，2024年全镇固定资产投资增长8%。《报告》指出，过去一年完成税收3亿元。代表们一致认为报告实事求是。',
  ],
  [
    'news',
    'a summary in a newspaper',
    '本报讯（记者 王芳）昨日，记者从县人代会上获悉，政府工作报告提出今年新建学校3所。报告指出，去年全县生产总值达到120亿元，增长6.5%。与会代表纷纷表示，报告鼓舞人心。',
  ],
  [
    'news',
    'a story that counts what was heard',
    '石桥镇第三次会议隆重开幕\n大会应到代表62名，实到60名。会议听取和审议了镇长所作的政府工作报告。报告总结了2023年的工作，提出粮食产量达到1.2万吨的目标。',
  ],
  [
    'menu',
    'menus',
    '首页 | 政务公开 | 互动交流\n新闻中心\n领导之窗\n当前位置：首页 > 政务公开\n版权所有：石桥镇人民政府',
  ],
  [
    'menu',
    'a list of links',
    '网站首页\n政务公开\n石桥镇2023年政府工作报告\n石桥镇2022年政府工作报告\n上一页 1 2 下一页\n分享到：',
  ],
  [
    'menu',
    'a page whose text was not loaded',
    '首页\n登录 注册\n字号：大 中 小\n正在加载，请稍候\n打印本页 关闭窗口\n某ICP备05012345号',
  ],
  ['compilation', 'reports of two towns', `${madeUp}\n${another}`],
  [
    'compilation',
    'reports of two years',
    `${madeUp}\n\n${madeUp.replaceAll('2023', '2022').replaceAll('2024', '2023')}`,
  ],
  [
    'compilation',
    'summaries of two towns',
    `石桥镇2023年度重点工作情况\n${review}\n云岭镇2023年度重点工作情况\n${review}`,
  ],
  ['other', 'a note', '全镇今年粮食喜获丰收，村民增收致富，群众喜笑颜开，项目建设有序推进。'],
  [
    'page',
    'a page whose numbers stand in lines of their own',
    `石桥镇政府工作报告\n各位代表：\n现在，我代表镇人民政府向大会报告工作。\n一、2023年工作回顾\n${review}\n上一页\n1\n2\n3\n4\n下一页`,
  ],
  [
    'complete',
    'a report with its notes behind it',
    `${madeUp.trimEnd()}\n各位代表，让我们为建设云岭而努力奋斗！\n※注释※\n${['“四早”', '“双碳”', '“三名”', '“五进”', '“两化”'].map((word, at) => `[${at + 1}]${word}：指早发现、早报告、早隔离等要求`).join('\n')}`,
  ],
  ['other', 'a notice', '关于做好冬季防火工作的通知\n各村：\n天气干燥，请各村加强巡查，发现火情立即报告。'],
  ['other', 'a recipe', '红烧肉要选三层五花肉，切成方块，冷水下锅焯去血沫，再炒糖色，小火慢炖一个小时。'],
  [
    'other',
    'a statistical bulletin',
    '石桥县2023年国民经济和社会发展统计公报\n一、综合\n全年地区生产总值120亿元，增长6.5%。',
  ],
  [
    'other',
    'a story',
    '从前有一座山，山上有一座庙，庙里有一个老和尚，正在给小和尚讲从前的故事，讲得很慢很慢。',
  ],
];

describe('readTextKind', () => {
  it.each(texts)('says %s of %s', (kind, _, text) => {
    expect(readTextKind(text).kind).toBe(kind);
  });

  it('shows its evidence in the source', () => {
    const text = `${cutOff(madeUp, 0.4)}\n第1页 共4页`;
    const { evidence, message } = readTextKind(text);
    expect(evidence.map(({ start, end, says }) => [text.slice(start, end), says])).toEqual([
      ['第1页 共4页', '第1页，共4页'],
    ]);
    expect(message).toMatch(/。$/);
  });

  it('refuses menus and what is no report, and nothing else', () => {
    for (const [kind, , text] of texts)
      expect(readTextKind(text).refused, text).toBe(kind === 'menu' || kind === 'other');
  });

  it('refuses no report of content', () => {
    for (const { source } of parseContent()) {
      const { refused, evidence } = readTextKind(source);
      expect(refused).toBe(false);
      for (const { start, end } of evidence) expect(source.slice(start, end)).not.toBe('');
    }
  });
});
