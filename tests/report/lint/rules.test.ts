import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { RuleId, RuleOf } from '../../../src/diagnostics.ts';
import { ruleLabels } from '../../../src/rule-texts.ts';
import { parseDocument } from '../../support/parse.ts';
import { findDefects, inReview } from './support.ts';

type Example = [text: string, marks: string[]];

/** A sentence in the review of a sound report; a text of several lines as it is. */
const toReport = (text: string) => (text.includes('\n') ? text : inReview(text));
const title = '2023年青石镇人民政府工作报告';
const sound = inReview('完成税收3.7亿元。');
const head = '索引号: 1137/2023 文号:\n发文日期: 2023-01-15 发布机构: 安平镇\n';

/**
 * Of each rule, at least one of either: what it must mark in a sentence of the review, and sentences that only look so.
 * A text of several lines is a report by itself. The checks of a draft have theirs in `tests/check/rules.test.ts`.
 */
const cases: Record<Exclude<RuleId, RuleOf<'check'>>, { marked: Example[]; alone: string[] }> = {
  'lost-punctuation': {
    marked: [
      ['综合指数3.8,全市排名第6完成70家企业改造提升。', ['第6|完成']],
      ['成绩稳定维持在全区前三全市前二十。', ['前三|全市']],
      ['列入省级教育强镇筑基试点名单完成3所幼儿园合并。', ['名单|完成']],
      ['长者食堂运营良好河东村投资600万元新建广场。', ['良好|河东']],
      ['园区顺利实现通水区域性环评已经批复。', ['通水|区域']],
      ['我们抓好三件事。一是抓项目。先进集体称号二是抓民生。三是抓安全。', ['称号|二是']],
      [
        '民生实事全部竣工学校教育方面注重课程建设。医疗健康服务方面,组织义诊活动50余次。',
        ['竣工|学校', '方面|注重'],
      ],
      ['医疗服务方面,组织义诊。优质率达到100%居住环境提升方面建成广场8处。', ['0%|居住', '方面|建成']],
    ],
    alone: [
      '全市排名第一的镇区发展良好势头不减。',
      '顺利通车里程8公里,实现投产企业5家,全面实现通水的村庄已经达到8个。',
      '入选名单公示三天,列入省级名单的村3个。',
      '各方面工作取得实效,在学校教育方面注重课程建设。',
      '医疗服务方面,组织义诊。我们从教育、养老等方面补齐短板,各方面建成体系。',
      '在民生方面取得进展,重点领域和关键方面取得突破。医疗服务方面,组织义诊。',
    ],
  },
  'lost-quotes': {
    marked: [
      ['党政领导挂包四上企业。', ['四上']],
      ['推进群众满意度七心工程,探索八诊联动工作法。', ['七心', '八诊联动']],
      ['实施一村一业项目22个。', ['一村一业']],
    ],
    alone: [
      '“四上”企业达到8家,“四上企业”培育见效,压减三公经费5%。',
      '实施五大工程、三级联动机制、二期工程和三年行动,落实中央八项规定。',
      '第三子工程开工,十二色工程完成。',
    ],
  },
  'lost-character': {
    marked: [
      ['——在第二十届人民代表大会第次会议上提出。', ['会第|次会']],
      ['确保项目202410月底前全部完成。', ['24|10']],
      ['落实2023工作要点。', ['23|工作']],
    ],
    alone: [
      '第一次会议、第二届人民代表大会召开。',
      '确保项目2024年10月底前完成,2025届毕业生就业。',
      '拨打12345热线。',
    ],
  },
  placeholder: {
    marked: [
      ['20xx年,XX镇财政收入X.X亿元。', ['20xx年', 'XX镇', 'X.X亿']],
      ['紧密团结在以xxx为核心的党中央周围,建设x镇。', ['xxx', 'x镇']],
      ['某某同志到○○村调研,收入____万元。', ['某某', '○○村', '____万']],
      ['完成税收（略）,ooo乡建成公路8公里。', ['（略）', 'ooo']],
    ],
    alone: [
      '完成1000村的普查,文字(简略版)印发,收入达300镇均值以上。',
      '购置X光机2台,举办4×100米接力赛。',
      '二○○八年、二〇〇八年以来。',
      '建成MAXX广场,引进Xbox企业。',
    ],
  },
  watermark: {
    marked: [['扎实做好疫情公号“老秘书”整理编辑防控工作。', ['公号“老秘书”整理编辑']]],
    alone: ['开通“安平发布”公众号,发布信息300条。', '建成公众号矩阵。'],
  },
  artifact: {
    marked: [
      ['坚持\uE000依法行政,严格落实 中央八项规定。', ['\uE000', ' ']],
      ['收入增长&nbsp;5%,项目\u200B开工,\uFFFD\uFFFD顺利。', ['&nbsp;', '\u200B', '\uFFFD\uFFFD']],
      ['税收bsp;增长5%,建成<span>公路8公里,修缮&ldquo;老街。', ['bsp;', '<span>', '&ldquo;']],
    ],
    alone: ['打造“西寺胜境 柳河福地”品牌,引进AT&T公司，收入＜5万元的3户。'],
  },
  misspelling: {
    marked: [
      ['我们也清醒的认识到,瞄定目标。截止10月底,收入增长。', ['清醒的认识到', '瞄定', '截止']],
      ['二0一二年,全镇完成税收3亿元。', ['二0一二']],
    ],
    alone: ['保持清醒的头脑,报名截止10月底,截止日期不变,截至10月底收入增长,二〇一二年如此,二○一三年亦然。'],
  },
  'unbalanced-quote': {
    marked: [
      ['举办“五好安平‘艺’起来暨“热土欢歌”赛歌会。', ['“']],
      ['认定为“示范社,完成整改(含去年。', ['“', '(']],
    ],
    alone: ['举办“五好安平‘艺’起来”活动(第九届)。', '工作:1)抓项目;2)抓民生。'],
  },
  'web-chrome': {
    marked: [
      [head + sound, [head.trim()]],
      [`某某文稿大全\n${sound}`, ['某某文稿大全']],
    ],
    alone: [
      '建立索引号和文号登记制度,公开发布机构名录。',
      // A title in several lines
      ...[
        '在青石镇第十六届人民代表大会\n第二次会议上的政府工作报告',
        '青石镇第十六届人民\n代表大会第二次会议上的\n政府工作报告',
        '——在青石镇第十六届人民代表大会\n第二次会议上的政府工作报告',
        '2023年\n政府工作报告',
        '凝心聚力谋发展\n——2023年青石镇政府工作报告',
      ].map((lines) => sound.replace(title, lines)),
    ],
  },
  'duplicate-title': {
    marked: [[`${title}\n\n${sound}`, [title]]],
    alone: [`我们审议了${title}。`],
  },
  'hard-wrapped': {
    marked: [
      [inReview('全镇农村信用社存款余额达420\n万元，\n增长6%。'), ['\n']],
      [inReview('发放补贴（含耕地地力\n补贴）780万元。'), ['\n']],
    ],
    alone: [
      inReview('工业经济提质增效\n3家企业入规，完成产值6亿元，增长9%。'),
      inReview('办好十件实事\n2022年，我们投入资金600万元。'),
      inReview('一是抓项目；\n二是抓民生。'),
    ],
  },
  'lost-line-breaks': {
    marked: [
      [
        inReview('抓项目、抓民生，增长6%。'.repeat(20)).replace(/(?<=：)\n|(?<=[。顾务])\n/g, ''),
        ['告\n|各位'],
      ],
    ],
    alone: [inReview('抓项目、抓民生，增长6%。'.repeat(20))],
  },
  'no-headings': {
    marked: [['各位代表：\n现在，我代表镇人民政府报告工作。\n全年完成税收3亿元。', ['|各位']]],
    alone: [sound],
  },
  'mixed-width-punctuation': {
    marked: [['抓项目,抓民生，抓安全。', [',']]],
    alone: ['抓项目，抓民生，规模达1,200人。'],
  },
  truncated: {
    marked: [[sound.split('\n').slice(0, 5).join('\n'), ['元。|', '元。|']]],
    alone: [
      '各位代表提出的建议全部办结,下一年的打算另行安排。',
      `${sound.split('\n').slice(0, -1).join('\n')}\n以上报告,请予审议。`,
    ],
  },
  'year-conflict': {
    marked: [['集体经济收入超过2022年全年收入。', ['超过2022年']]],
    alone: ['收入比2021年增长5%，较2022年初增加3户。'],
  },
};

describe.each(Object.entries(cases) as [RuleId, (typeof cases)[keyof typeof cases]][])(
  '%s',
  (rule, { marked, alone }) => {
    test('has an example of either', () => {
      expect(marked.some(([, marks]) => marks.length > 0)).toBe(true);
      expect(alone).not.toEqual([]);
    });
    test.for(marked)('marks “%s”', ([text, marks]) => {
      expect(findDefects(rule, toReport(text)).marks).toEqual(marks);
    });
    test.for(alone)('leaves “%s” alone', (text) => {
      expect(findDefects(rule, toReport(text)).marks).toEqual([]);
    });
  },
);

test('no rule finds anything in a sound report', () => {
  for (const rule of Object.keys(ruleLabels) as RuleId[])
    expect(findDefects(rule, inReview('完成税收3.7亿元，增长6.5%。')).messages, rule).toEqual([]);
});

test('a title that names no place, with its year cut off, is marked twice', () => {
  const text = inReview('完成税收3.7亿元。').replace('2023年青石镇人民政府工作报告', '乡镇政府2023工作报告');
  expect(findDefects('artifact', text).messages).toEqual(['题名以“乡镇”这一通称代替了地名。']);
  expect(findDefects('lost-character', text).marks).toEqual(['23|工作']);
});

test('mixed widths are told once, with their number', () => {
  const found = findDefects('mixed-width-punctuation', inReview('抓项目,抓民生,抓安全。'));
  expect(found.messages).toEqual(['汉字之间的半角标点共2处，与全角标点混用，这里是第一处。']);
  expect(findDefects('mixed-width-punctuation', '抓项目,抓民生,抓安全').messages).toEqual([]);
});

describe('false alarms that readers met', () => {
  const of = (rule: RuleId, text: string, changed = {}) => findDefects(rule, text, changed).messages;

  test.each([
    '各位代表，让我们为建设美好安平作出更大的贡献！',
    '征程万里风正劲，重任千钧再出发，我们将奋力谱写安平高质量发展新篇章！',
    '全镇上下要凝心聚力，共同创造安平更加美好的未来！',
    '蓝图已经绘就，让我们不懈奋斗！',
    '我的报告完了，谢谢大家！',
    '我们一定不负重托，努力开创各项工作新局面！',
  ])('an ending is seen in “%s”', (words) => {
    const text = inReview('完成税收3.7亿元。').replace(/各位代表，让我们.*$/, words);
    expect(of('truncated', text)).toEqual([]);
  });

  test.each([
    '各位代表：\n我代表镇人民政府，向大会作工作报告，请予审议，请各位代表提出意见。',
    '各位代表、同志们：\n现在，我向大会报告政府工作。',
    '各位代表，大家好！\n现在，我受镇人民政府委托，向大会报告。',
  ])('an opening is seen in “%s”', (words) => {
    const text = inReview('完成税收3.7亿元。').replace(/各位代表：\n.*/, words);
    expect(of('truncated', text)).toEqual([]);
  });

  test.each(['重点工作情况', '工作总结', '工作要点'])('a document of kind %s needs neither', (kind) => {
    expect(of('truncated', '安平镇2022年工作\n一、工作情况\n完成税收3亿元。', { kind })).toEqual([]);
  });

  test.each([
    '过去五年，我们隆重庆祝建党一百周年，完成税收3.7亿元。',
    '五年来，我们庆祝新中国成立七十周年，完成税收3.7亿元。',
    '本届政府任期内，我们开展了第七次全国人口普查，完成税收3.7亿元。',
  ])('an anniversary fits a look back over five years: “%s”', (words) => {
    expect(of('year-conflict', inReview(words))).toEqual([]);
  });

  test.each([
    '全镇地区生产总值由20亿元增加到24亿元，增长6.5%。',
    '农业增加值由4亿元增加到4.6亿元，增长4%。',
    '规上工业增加值由8亿元增加到9亿元，增长7.1%。',
  ])('real growth is not held against amounts: “%s”', (words) => {
    expect(of('arithmetic-conflict', inReview(words))).toEqual([]);
  });

  test.each([
    '全镇上下围绕年初确定的目标任务狠抓落实，圆满完成了全年各项工作，全镇经济社\n会发展取得新成绩。',
    '完成税收3.7亿元。\n图为镇领导到安平镇产业园区实地调研项目建设进展情况，现场研究解决企业提出的各项困难问题（王芳 摄）',
    '完成税收3.7亿元。\n版权所有：安平镇人民政府办公室 技术支持：安平镇信息中心 网站标识码3703000001 某ICP备05012345号',
    '我们做好工作一要稳住粮食面积，二要提高单产水平，三要防灾减灾。',
    '全年主要做了三件事。\n1．新建茶园灌溉水池40口。\n2．新修采茶步道12公里。\n3．新购杀青设备6台。',
  ])('no stop is missed at “%s”', (words) => {
    expect(of('lost-punctuation', inReview(words))).toEqual([]);
  });

  test('a sound report raises none', () => {
    const { found } = { found: (Object.keys(ruleLabels) as RuleId[]).flatMap((rule) => of(rule, sound)) };
    expect(found).toEqual([]);
  });
});

test('a report without plan and closing is said to be cut short, a summary is not', () => {
  const cut = inReview('完成税收3.7亿元。').split('\n').slice(0, 5).join('\n');
  expect(findDefects('truncated', cut).messages).toEqual([
    '没有下一年的安排，报告可能不全。',
    '没有结尾，报告可能不全。',
  ]);
  expect(findDefects('truncated', cut, { kind: '重点工作情况' }).messages).toEqual([]);
});

describe('every message', () => {
  const words = fc.constantFrom(
    ...Object.values(cases)
      .flatMap(({ marked, alone }) => [...marked.map(([text]) => text), ...alone])
      .filter((text) => !text.includes('\n')),
  );
  test('is a sentence in Chinese with full-width punctuation, over a span of the text', () => {
    fc.assert(
      fc.property(fc.array(words, { minLength: 1, maxLength: 4 }), (sentences) => {
        const text = inReview(sentences.join(''));
        for (const { start, end, message } of parseDocument(text).diagnostics) {
          expect(start <= end && end <= text.length).toBe(true);
          expect(message.endsWith('。'), message).toBe(true);
          expect(message.replaceAll(/“[^”]*”/g, '')).not.toMatch(/[\p{Script=Han}][,;:!?()]/u);
        }
      }),
      { numRuns: 100 },
    );
  });
});
