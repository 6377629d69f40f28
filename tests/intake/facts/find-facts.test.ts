import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { findFacts } from '../../../src/intake/facts/find-facts.ts';
import { createGazetteer, readPlaceName } from '../../../src/intake/facts/gazetteer.ts';
import { places } from '../../support/places.ts';

const gazetteer = createGazetteer(places);
const body = '一、2022年工作回顾\n2022年，完成各项任务。\n二、2023年工作安排\n新建道路3公里。\n';
const find = (text: string, around = '', name = '') => findFacts({ text, around, name }, gazetteer).facts;
const valuesOf = (text: string, around = '', name = '') =>
  Object.fromEntries(Object.entries(find(text, around, name)).map(([fact, { value }]) => [fact, value]));

test('The day of publication is that of the page, and who published it what its table says', () => {
  const around =
    '发布机构：桥县人民政府办公室\t成文日期：2024-01-10\n发布时间：2024-01-12 09:00\n发布机构: 县政府办';
  const { facts } = findFacts({ text: '政府工作报告\n', around, name: '' }, createGazetteer(''));
  expect([facts.published?.value, facts.publisher?.value]).toEqual(['2024-01-12', '桥县人民政府办公室']);
});

test('A gazetteer may leave out province and city that are those of the line above', () => {
  const counties = (text: string) =>
    createGazetteer(text).counties.map(({ province, city, county }) => [province, city, county]);
  const whole = '甲省\t东山市\t南河县\n甲省\t东山市\t北河区\n甲省\t西山市\t桥县\n';
  const short = '甲省\t东山市\t南河县\n\t\t北河区\n\t西山市\t桥县\n';
  expect(counties(short)).toEqual(counties(whole));
});

describe('findFacts', () => {
  test('reads a whole report, each fact with its words', () => {
    const report = readFileSync('tests/fixtures/intake/report.txt', 'utf8');
    const found = find(`${report}南河县`);
    expect(found).toMatchObject({
      townFull: { value: '青石镇', quote: '青石镇2023年政府工作报告', from: 'title' },
      town: { value: '青石' },
      county: { value: '南河县', quote: '南河县', from: 'gazetteer' },
      city: { value: '东山市', from: 'gazetteer' },
      province: { value: '甲省' },
      kind: { value: '政府工作报告' },
      title: { value: '青石镇2023年政府工作报告', from: 'title' },
      statedYear: { value: 2022, quote: '一、2022年工作回顾', from: 'heading' },
      planYear: { value: 2023, quote: '二、2023年工作安排' },
    });
  });

  test('reads the table of a page', () => {
    const around =
      '索引号：\t1137/2023-1\t发布机构：\t南河县青石镇人民政府\n发文日期：\t2023年2月3日\t文号：\t青政发〔2023〕1号';
    expect(valuesOf(`政府工作报告\n${body}`, around)).toMatchObject({
      published: '2023-02-03',
      publisher: '南河县青石镇人民政府',
      documentNumber: '青政发〔2023〕1号',
      provenance: 'official',
      townFull: '青石镇',
      county: '南河县',
    });
  });

  test('takes no year of the plan for the one under review, with headings without numbers and by the meeting', () => {
    const unnumbered =
      '青石镇人民政府工作报告\n过去一年的主要工作\n完成各项任务。\n新一年的目标任务\n2023年是极为重要的一年。\n';
    expect(valuesOf(unnumbered).statedYear).not.toBe(2023);
    const held = '政府工作报告\n（2023年1月8日）\n';
    const bare = `${held}一年来的工作\n完成各项任务。\n往后的日子\n2023年是极为重要的一年。\n`;
    expect(valuesOf(bare)).toMatchObject({ statedYear: 2022 });
    // A slip in the review, which the meeting and the plan refute.
    const slip = `${held}一、过去一年的工作\n2021年是极不平凡的一年。\n二、2023年工作任务\n`;
    expect(valuesOf(slip)).toMatchObject({ statedYear: 2022, planYear: 2023 });
  });

  test('takes no day that the calendar lacks, and no number where the row is empty', () => {
    const found = find(`青石镇政府工作报告\n${body}`, '发文日期: 2023-02-30\n文号: 发布机构: 青石镇');
    expect(found).not.toHaveProperty('published');
    expect(found).not.toHaveProperty('documentNumber');
  });

  test.for<[string, string, string, string | undefined]>([
    ['the title', `2023年白石镇人民政府工作报告\n${body}`, '白石镇', '南河县'],
    ['the title with its county', `甲省东山市南河县青石镇政府工作报告\n${body}`, '青石镇', '南河县'],
    [
      'the line of the meeting',
      `政府工作报告\n——2023年1月5日在柳林乡第十届人民代表大会第一次会议上\n${body}`,
      '柳林乡',
      '南河县',
    ],
    [
      'the opening',
      `各位代表：\n现在，我代表北港镇第三届人民政府，向大会报告工作。\n${body}`,
      '北港镇',
      '江口新区',
    ],
    ['the thanks', `${body}我代表龙潭街道办事处，表示衷心的感谢！`, '龙潭街道', '北河区'],
    ['a county’s own title', `高桥县政府工作报告\n${body}`, '高桥县', '高桥县'],
    ['a title that begins with its year', `2022年桥县政府工作报告\n${body}`, '桥县', '桥县'],
    [
      'the meeting of a county of one sign',
      `政府工作报告\n（2023年2月10日在桥县第十七届人民代表大会上）\n${body}`,
      '桥县',
      '桥县',
    ],
    [
      'its own words, not by a town that it works with',
      `各位代表：\n${body}一年来，配合镇政府。\n我代表白石镇人民政府感谢大家！`,
      '白石镇',
      '南河县',
    ],
    ['a title in two lines', `柳林乡\n政府工作报告\n${body}`, '柳林乡', '南河县'],
    [
      'an ethnic township of a long name',
      `在雪坪苗族土家族乡第五届人民代表大会上的\n政府工作报告\n${body}`,
      '雪坪苗族土家族乡',
      undefined,
    ],
    ['a title whose words are in two lines', `关于柳林乡2023年\n政府工作的报告\n${body}`, '柳林乡', '南河县'],
    [
      'a farm that reports as a town does',
      `红星农场2022年工作总结和2023年工作计划\n${body}`,
      '红星农场',
      undefined,
    ],
    ['a town that no gazetteer knows', `某州市云岭县石门镇政府工作报告\n${body}`, '石门镇', '云岭县'],
  ])('finds the place by %s', ([, text, town, county]) => {
    expect(valuesOf(text)).toMatchObject({ townFull: town, ...(county && { county }) });
  });

  test.each([
    ['当前位置：首页>政府工作报告\n青石镇政府工作报告', '青石镇政府工作报告', '政府工作报告'],
    ['您的位置：政府工作报告\n青石镇政府工作报告', '青石镇政府工作报告', '政府工作报告'],
    [
      '青石街道办事处二〇二二年工作总结及二〇二三年工作打算',
      '青石街道办事处二〇二二年工作总结及二〇二三年工作打算',
      '工作总结',
    ],
    [
      '主题分类：政府工作报告\n名　称：2024年桥县政府工作报告　文号：无',
      '2024年桥县政府工作报告',
      '政府工作报告',
    ],
    [
      '索引号\t1137/2024\t组配分类\t政府工作报告\n2024年桥县政府工作报告',
      '2024年桥县政府工作报告',
      '政府工作报告',
    ],
    ['组配分类政府工作报告\n2024年桥县政府工作报告', '2024年桥县政府工作报告', '政府工作报告'],
    ['政务公开\n政府工作报告\n2024年桥县政府工作报告', '2024年桥县政府工作报告', '政府工作报告'],
    ['桥县人民政府\n政府工作报告\n2024年桥县政府工作报告', '2024年桥县政府工作报告', '政府工作报告'],
  ])('finds the title and the kind of %j', (head, title, kind) => {
    expect(valuesOf(`${head}\n${body}`)).toMatchObject({ title, kind });
  });

  test('decides between towns of one name by what else the text names, and leaves open what nothing decides', () => {
    const text = `青石镇政府工作报告\n${body}`;
    expect(find(text)).not.toHaveProperty('county');
    expect(valuesOf(`${text}在高桥县第三届运动会上获奖。`)).toMatchObject({
      county: '高桥县',
      city: '西山市',
    });
    expect(valuesOf(`${text}被评为东山市文明村镇。`)).toMatchObject({ county: '南河县' });
  });

  test('finds what a town lies in that the gazetteer doesn’t know, by the county that it names or answers to', () => {
    const home = { county: '南河县', city: '东山市', province: '甲省' };
    const named = `2023年政府工作报告\n——在南河县雪坪苗族乡第五届人民代表大会第二次会议上\n${body}`;
    expect(valuesOf(named)).toMatchObject({ townFull: '雪坪苗族乡', ...home });
    const text = `雪坪镇政府工作报告\n${body}在南河县委、县政府的坚强领导下。`;
    expect(valuesOf(text)).toMatchObject({ townFull: '雪坪镇', ...home });
    // A town of this name lies in another county of the gazetteer
    const strange = `白桥镇政府工作报告\n${body}在南河县委、县政府的坚强领导下。`;
    expect(valuesOf(strange)).toMatchObject({ townFull: '白桥镇', ...home });
  });

  test('reads a report behind the notice that sends it out, with its number', () => {
    const notice = [
      '桥政发〔2024〕1号',
      '关于印发《政府工作报告》的通知',
      '各乡镇人民政府：',
      '《政府工作报告》已经大会通过，现印发给你们，请认真贯彻执行。',
      '2024年1月20日',
      '政府工作报告',
      '——2024年1月15日在桥县第十九届人民代表大会第三次会议上',
    ];
    expect(valuesOf(`${notice.join('\n')}\n${body}`)).toMatchObject({
      ...{ townFull: '桥县', title: '政府工作报告', documentNumber: '桥政发〔2024〕1号' },
    });
    expect(find(`青石镇政府工作报告\n桥政发〔2024〕1号文件要求\n${body}`)).not.toHaveProperty(
      'documentNumber',
    );
  });

  test('takes a bare time under the title for the day of publication', () => {
    expect(valuesOf(`青石镇2022年工作总结\n- 时间：2023-02-24\n${body}`)).toMatchObject({
      published: '2023-02-24',
    });
  });

  test('takes a day with its hour for the day of publication, not that of a change', () => {
    expect(valuesOf(`政府工作报告\n${body}`, '青石发布2023-02-03 18:02山东')['published']).toBe('2023-02-03');
    expect(valuesOf(`政府工作报告\n${body}`, '更新于2023-02-03 18:02')).not.toHaveProperty('published');
  });

  test('takes a town’s own name for no word of a county that bears it', () => {
    const two = createGazetteer('甲省\t东山市\t青石区\t青石街道\n乙省\t西山市\t河口区\t青石街道');
    const { facts } = findFacts({ text: `青石街道办事处工作报告\n${body}`, around: '', name: '' }, two);
    expect(facts).toMatchObject({ townFull: { value: '青石街道' } });
    expect(facts).not.toHaveProperty('county');
  });

  test('takes no part of a name for a place: 高桥县 is not 桥县, 我镇 and 全县 are none', () => {
    expect(valuesOf(`高桥县2023年政府工作报告\n${body}`)).toMatchObject({ county: '高桥县' });
    expect(find(`我镇政府工作报告\n${body}全县政府系统`)).not.toHaveProperty('townFull');
    expect(find(`乡镇政府2023工作报告\n我代表XX镇人民政府\n${body}`)).not.toHaveProperty('townFull');
  });

  test.each([
    '我代表区政府和镇党委，感谢大家！',
    '我代表班子和镇政府，感谢大家！',
    '我代表县和镇政府，感谢大家！',
    '各村和乡政府工作报告',
    '社区和乡镇2022年政府工作报告',
    '我代表党委及镇政府，向石门镇及云岭乡政府致谢！',
    '配合和支持镇政府，由云岭镇政府牵头，和镇政府一道',
  ])('takes two bodies joined by a word for no town: %s', (text) => {
    expect(find(`政府工作报告\n${text}\n${body}`)).not.toHaveProperty('townFull');
  });

  test('takes the name of the file where the text names no place', () => {
    expect(find(`政府工作报告\n${body}`, '', '下载/白石镇2023.docx').townFull).toMatchObject({
      value: '白石镇',
      from: 'file name',
    });
  });

  test.for<[string, string]>([
    ['宝力根宝力格花苏木', '在宝力根宝力格花苏木第十二届人民代表大会第五次会议上的报告\n'],
    ['临港经济技术开发区', '临港经济技术开发区2023年工作总结\n'],
    ['白石街道', '——在南河县白石街道人大代表会议上\n'],
    ['白石镇', '政府工作报告\n2024年1月6日\n白石镇人民政府镇长　崔永林\n'],
    ['白石镇', '凝心聚力谋发展\n——2023年白石镇政府工作报告\n'],
    ['白石镇', '白石镇第六届人民\n代表大会第四次会议文件（三）\n政府工作报告\n'],
    ['白石镇', '白石镇关于2023年度重点工作完成情况的汇报\n'],
    ['桥县', '政府工作报告\n——2024年1月16日在 桥 县 第十七届人民代表大会第三次会议上\n'],
    ['凤和镇', '凤和镇2022年政府工作报告\n'],
    ['和平镇', '政府工作报告\n——在和平镇第一届人民代表大会第二次会议上\n'],
    ['太和镇', '各位代表：\n现在，我代表太和镇人民政府，向大会报告工作。\n'],
    ['及第乡', '2022年及第乡人民政府工作报告\n'],
    ['与仁乡', '与仁乡人民政府工作报告\n'],
    ['在妙镇', '政府工作报告\n——2022年1月5日在在妙镇第九届人民代表大会第一次会议上\n'],
    ['许由街道', '许由街道2022年工作总结\n'],
  ])('finds %s in %s', ([town, text]) => {
    expect(valuesOf(text)['townFull']).toBe(town);
  });

  test('takes a name with its county and its year from a file’s name, and a title without its marks', () => {
    const text = '各位代表：\n现在，我代表镇人民政府向大会作报告。\n';
    expect(valuesOf(text, '', '下载/2024年南河县白石镇政府工作报告（定稿）(1).docx')).toMatchObject({
      townFull: '白石镇',
      county: '南河县',
      title: '2024年南河县白石镇政府工作报告',
    });
  });

  test('knows an autonomous county by its first part, where it is the only one', () => {
    const known = createGazetteer(
      '甲省\t甲市\t双河侗族瑶族自治县\n甲省\t甲市\t东江瑶族自治县\n甲省\t乙市\t东江苗族自治县',
    );
    for (const name of ['双河自治县', '双河县', '双河侗族瑶族自治县'])
      expect(readPlaceName(name, known)).toEqual({ county: '双河侗族瑶族自治县' });
    expect(readPlaceName('东江自治县', known)).toEqual({ county: '东江自治县' });
  });

  test.for<[string, string, number, number | undefined]>([
    ['headings', '一、2021年工作回顾\n好。\n二、2022年工作安排\n好。', 2021, 2022],
    ['years in Chinese figures', '一、二〇二一年工作回顾\n好。\n二、二○二二年工作打算\n好。', 2021, 2022],
    [
      'a meeting in January',
      '政府工作报告\n（2022年1月5日）\n一、工作回顾\n好。\n二、下步工作安排\n好。',
      2021,
      2022,
    ],
    [
      'a meeting in December',
      '政府工作报告\n（2021年12月28日）\n一、工作回顾\n好。\n二、工作安排\n好。',
      2021,
      2022,
    ],
    [
      'the sentence that opens the plan',
      '一、工作回顾\n好。\n二、下步工作安排\n2022年是关键之年。',
      2021,
      2022,
    ],
    [
      'the sentence that says what year it was',
      '一、工作回顾\n即将过去的2021年是极不平凡的一年。',
      2021,
      undefined,
    ],
    ['a title alone, without a plan', '青石镇2021年度重点工作情况\n好。', 2021, undefined],
    ['a title of half a year', '青石镇2021年上半年工作总结\n好。\n二、下半年工作打算\n好。', 2021, 2021],
    [
      'a title of a draft that plans, below its marks',
      '（征求意见稿）\n青石镇2022年政府工作报告（送审稿）\n一、过去一年工作回顾\n好。\n二、今年工作安排\n好。',
      2021,
      2022,
    ],
  ])('finds the years by %s', ([, text, stated, plan]) => {
    const found = valuesOf(text);
    expect([found['statedYear'], found['planYear']]).toEqual([stated, plan]);
  });

  test.for<[string, string, string, number, number]>([
    [
      'what a county prints',
      '政府工作报告\n——2024年1月5日在桥县第十八届人民代表大会第三次会议上\n桥县人民政府县长  张 三',
      '桥县',
      2023,
      2024,
    ],
    [
      'the meeting above the title',
      '在桥县第十八届人民代表大会第三次会议上\n政府工作报告\n（2024年1月5日）',
      '桥县',
      2023,
      2024,
    ],
    [
      'a title in marks, its meeting in two lines',
      '《政府工作报告》\n——在桥县第十八届人民代表大会\n第三次会议上\n（2024年1月）',
      '桥县',
      2023,
      2024,
    ],
    [
      'a date in Chinese figures',
      '政府工作报告\n二〇二四年一月五日在桥县\n第十八届人民代表大会\n第三次会议上',
      '桥县',
      2023,
      2024,
    ],
    [
      'a short meeting in December',
      '政府工作报告\n（二○二三年十二月二十日在桥县十八届人大三次会议上）',
      '桥县',
      2023,
      2024,
    ],
    [
      'meeting and title in one line',
      '政府工作报告（2024年1月5日在桥县第十八届人民代表大会第三次会议上）',
      '桥县',
      2023,
      2024,
    ],
    ['a title with its year', '桥县2024年政府工作报告', '桥县', 2023, 2024],
    ['the day of publication', '桥县政府工作报告\n发布日期：2024年2月1日', '桥县', 2023, 2024],
    [
      'the meeting of a city',
      '政府工作报告\n——2024年1月5日在西山市第十八届人民代表大会第三次会议上',
      '西山市',
      2023,
      2024,
    ],
    [
      'a note of an editor',
      '编者按：现将报告全文刊发如下。\n政府工作报告\n——2024年1月5日在桥县第三届人民代表大会第三次会议上',
      '桥县',
      2023,
      2024,
    ],
  ])('finds place and years of a report whose parts name none, by %s', ([, head, place, stated, plan]) => {
    const parts = '各位代表：\n一、过去一年工作回顾\n成效明显。\n二、今年主要工作\n抓项目。';
    expect(valuesOf(`${head}\n${parts}`)).toMatchObject({
      townFull: place,
      county: place,
      city: '西山市',
      kind: '政府工作报告',
      title: expect.stringMatching(/^[^《（]*政府工作报告$/) as string,
      statedYear: stated,
      planYear: plan,
    });
  });

  test.for<[string, string]>([
    ['that only name years', '一、实干担当的2023年\n好。\n二、奋楫扬帆的2024年\n好。'],
    [
      'of five years and one',
      '一、2019—2023年工作回顾\n好。\n二、今后五年目标\n好。\n三、2024年工作安排\n好。',
    ],
    [
      'of five years, with the main work of the next one last',
      '一、过去五年工作回顾\n2023年达到316亿元。\n二、今后五年\n好。\n三、2024年主要工作\n好。',
    ],
    ['without numbers', '回顾2023年工作\n好。\n谋划2024年工作\n好。'],
    [
      'whose sentences name other years',
      '一、2023年工作回顾\n完成2022年度计划任务。\n二、2024年工作安排\n好。',
    ],
    [
      'without years, its sentences with',
      '一、工作回顾\n2023年，是开局之年。\n二、今年工作\n2024年是攻坚之年。',
    ],
  ])('finds the years of a county by parts %s', ([, parts]) => {
    const head = '政府工作报告\n——在桥县第十八届人民代表大会第三次会议上\n各位代表：';
    expect(valuesOf(`${head}\n${parts}`)).toMatchObject({ statedYear: 2023, planYear: 2024 });
  });

  test('calls a place as people do', () => {
    expect(valuesOf(`桥县政府工作报告\n${body}`)).toMatchObject({ town: '桥县' });
    expect(valuesOf(`高桥县政府工作报告\n${body}`)).toMatchObject({ town: '高桥' });
    expect(valuesOf(`三水侗族自治县政府工作报告\n${body}`)).toMatchObject({ town: '三水侗族自治县' });
    expect(valuesOf(`雪坪苗族乡政府工作报告\n${body}`)).toMatchObject({ town: '雪坪苗族乡' });
  });

  test('makes up a title where there is none, and says so', () => {
    const text = `一、2022年工作回顾\n好。\n在此，我代表白石镇人民政府表示感谢！`;
    expect(find(text).title).toEqual({ value: '白石镇2022年政府工作报告', quote: '', from: 'made up' });
  });

  test('sees through spaced letters and signs without width', () => {
    const text = `\uFEFF白\u200B石镇\n政 府 工 作 报 告\n${body}`;
    expect(valuesOf(text)).toMatchObject({ townFull: '白石镇', title: '白石镇政府工作报告' });
  });

  test('names the rival where a text speaks for two towns', () => {
    const text = `青石镇政府工作报告\n我代表青石镇人民政府报告工作。\n${body}我代表白石镇人民政府报告工作。`;
    expect(findFacts({ text, around: '', name: '' }, gazetteer).rival).toMatchObject({ townFull: '白石镇' });
  });

  test('finds most facts of every report of content, and none wrong', async () => {
    const { readdirSync } = await import('node:fs');
    const { parse } = await import('yaml');
    const real = createGazetteer(readFileSync('content/places.txt', 'utf8'));
    for (const file of readdirSync('content/reports').filter((name) => name.endsWith('.txt'))) {
      const text = readFileSync(`content/reports/${file}`, 'utf8');
      const sidecar = parse(
        readFileSync(`content/reports/${file.replace('.txt', '.yaml')}`, 'utf8'),
      ) as Record<string, unknown>;
      const { facts } = findFacts({ text, around: '', name: '' }, real);
      for (const [name, { value, from }] of Object.entries(facts)) {
        if (from !== 'made up') expect([file, name, value]).toEqual([file, name, sidecar[name]]);
      }
      expect(Object.keys(facts)).toEqual(
        expect.arrayContaining(['townFull', 'county', 'city', 'province', 'kind', 'statedYear']),
      );
    }
  });
});

describe('readPlaceName', () => {
  test.for<[string, object | undefined]>([
    ['甲省东山市南河县青石镇', { province: '甲省', city: '东山市', county: '南河县', town: '青石镇' }],
    ['甲省东山南河县', { province: '甲省', city: '东山市', county: '南河县' }],
    ['高桥县', { county: '高桥县' }],
    ['桥县白桥镇', { county: '桥县', town: '白桥镇' }],
    ['某县无名镇', { county: '某县', town: '无名镇' }],
    ['镇', undefined],
  ])('reads %s', ([name, place]) => {
    expect(readPlaceName(name, gazetteer)).toEqual(place);
  });
});
