import { describe, expect, test } from 'vitest';
import { buildCorpus } from '../../src/corpus/build.ts';
import { fold } from '../../src/text/fold.ts';
import { splitSentences } from '../../src/text/sentences.ts';
import { createLibrary, type SourceReport, verify, type VerdictKind } from '../../src/verify/index.ts';
import { type Alteration, alterations, alterSentence } from '../support/alter-sentence.ts';
import { Random } from '../support/drafts/random.ts';

/** Ways that leave the words as they are and their numbers not, so that folding, which drops signs, would not tell. */
const keepsWords: ReadonlySet<Alteration> = new Set(['number', 'unit', 'year', 'rank']);

/** The reports of a folder of content, as a text is held against them. */
const readSources = (content: string): SourceReport[] =>
  buildCorpus(content).reports.map(({ meta, source, records }) => ({
    id: meta.id,
    town: meta.town,
    ...{ townFull: meta.townFull, county: meta.county, city: meta.city },
    year: meta.statedYear,
    text: source,
    records,
  }));

const made: SourceReport[] = [
  {
    id: 'qingshi',
    town: '青石',
    ...{ townFull: '青石镇', county: '甲县', city: '丙市' },
    year: 2022,
    text: '全镇完成税收3.7亿元，增长6.5%。新建四好农村路12公里，惠及沿线十个村的群众。',
    records: [
      {
        start: 6,
        end: 11,
        quote: '3.7亿元',
        value: 3.7,
        unit: '亿元',
        baseValue: 3.7e8,
        baseUnit: '元',
        kind: 'amount',
        name: '税收',
        period: '2022',
      },
      {
        start: 14,
        end: 18,
        quote: '6.5%',
        value: 6.5,
        unit: '%',
        baseValue: 6.5,
        baseUnit: '%',
        kind: 'change',
        name: '税收',
        period: '2022',
      },
    ],
  },
  {
    id: 'baisha',
    town: '白沙',
    ...{ townFull: '白沙镇', county: '乙县', city: '丁市' },
    year: 2022,
    text: '全镇完成税收2.1亿元，增长4.4%。整修危桥三座，方便了两岸群众往来。',
    records: [
      {
        start: 6,
        end: 11,
        quote: '2.1亿元',
        value: 2.1,
        unit: '亿元',
        baseValue: 2.1e8,
        baseUnit: '元',
        kind: 'amount',
        name: '税收',
        period: '2022',
      },
    ],
  },
];
const library = createLibrary(made);
const judge = (text: string): [VerdictKind, string][] =>
  verify(text, library).map(({ kind, start, end }) => [kind, text.slice(start, end)]);

describe('A quotation', () => {
  test('that stands in the report of the town that it is said to be of is found there', () => {
    const text = '青石镇的报告说：“新建四好农村路12公里,惠及沿线十个村的群众”。';
    const [verdict] = verify(text, library);
    expect(verdict?.kind).toBe('found');
    const [place] = verdict?.sources ?? [];
    expect(made[0]?.text.slice(place?.start, place?.end)).toBe('新建四好农村路12公里，惠及沿线十个村的群众');
  });

  const cases: [string, VerdictKind][] = [
    ['白沙镇提出：“新建四好农村路12公里，惠及沿线十个村的群众”。', 'misattributed'],
    ['青石镇2019年说：“新建四好农村路12公里，惠及沿线十个村的群众”。', 'misattributed'],
    ['“新建四好农村路15公里，惠及沿线十个村的群众”', 'number-differs'],
    ['“新建四好农村路12米，惠及沿线十个村的群众”', 'number-differs'],
    ['“全镇完成税收37亿元，增长6.5%”', 'number-differs'],
    ['“全镇完成税收3.7亿元，增长6.5‰”', 'number-differs'],
    ['“新建四好农村路12公里，方便了两岸群众往来”', 'stitched'],
    ['“没有新建四好农村路12公里，惠及沿线十个村的群众”', 'absent'],
    ['“建成全国第一座水上飞机场和月球基地”', 'absent'],
    ['全镇完成税收的群众说，“新建四好农村路12公里，惠及沿线十个村的群众”。', 'found'],
    ['“新建四好农村路12公里……十个村的群众”', 'found'],
    ['“整修危桥三座……新建四好农村路12公里”', 'stitched'],
  ];
  test.for(cases)('%s is %s', ([text, kind]) => {
    expect(judge(text).map(([one]) => one)).toEqual([kind]);
  });

  test('of a few characters is a term, and is not judged', () => {
    expect(judge('做好“三农”工作，落实“四不摘”。')).toEqual([]);
  });
});

describe('Towns of one name', () => {
  const [first, second] = made as [SourceReport, SourceReport];
  const twins = createLibrary([first, { ...second, town: first.town, townFull: first.townFull }]);
  const judged = (text: string) => verify(text, twins).map(({ kind }) => kind);

  test('are each taken at their word', () => {
    expect(judged('青石镇说：“整修危桥三座，方便了两岸群众往来”。')).toEqual(['found']);
    expect(judged('青石镇说：“惠及沿线十个村的群众”。')).toEqual(['found']);
    expect(judged('青石镇税收2.1亿元。青石镇税收3.7亿元。青石镇税收9.9亿元。')).toEqual([
      'found',
      'found',
      'number-differs',
    ]);
  });

  const ofFirst = '“惠及沿线十个村的群众”';
  const placed: [string, VerdictKind][] = [
    [`甲县青石镇说：${ofFirst}。`, 'found'],
    [`乙县青石镇说：${ofFirst}。`, 'misattributed'],
    [`丙市甲县青石镇说：${ofFirst}。`, 'found'],
    [`丁市的青石镇说：${ofFirst}。`, 'misattributed'],
    [`丁市甲县青石镇说：${ofFirst}。`, 'misattributed'],
    [`${ofFirst}，乙县青石镇的报告这样说。`, 'misattributed'],
    [`乙县来人学习，青石镇说：${ofFirst}。`, 'found'],
    [`戊县青石镇说：${ofFirst}。`, 'found'],
    ['乙县青石镇税收2.1亿元。', 'found'],
    ['乙县青石镇税收3.7亿元。', 'misattributed'],
    ['甲县青石镇税收9.9亿元。', 'number-differs'],
    ['甲县青石镇提出，整修危桥三座，方便了两岸群众往来。', 'misattributed'],
  ];
  test.for(placed)('with a county or city before the name: %s is %s', ([text, kind]) => {
    expect(judged(text)).toEqual([kind]);
  });

  test('are told apart by their counties', () => {
    const say = (text: string) => verify(text, twins).map(({ message }) => message);
    expect(say(`乙县青石镇说：${ofFirst}。`)[0]).toBe(
      '这句话在甲县青石镇2022年的报告里，乙县青石的报告里没有。',
    );
    expect(say('乙县青石镇税收3.7亿元。')).toEqual(['这个数是甲县青石镇的。']);
  });

  test('are all meant where a reader’s own report doesn’t say where it lies', () => {
    const own = createLibrary([
      { ...first, county: '', city: '' },
      { ...second, town: '青石' },
    ]);
    expect(verify(`乙县青石镇说：${ofFirst}。`, own)[0]?.kind).toBe('found');
  });
});

describe('A number with a town’s name', () => {
  const cases: [string, VerdictKind][] = [
    ['青石镇的税收达到3.7亿元。', 'found'],
    ['2022年，青石镇税收为37000万元。', 'found'],
    ['白沙镇的税收达到3.7亿元。', 'misattributed'],
    ['2019年，青石镇税收为3.7亿元。', 'misattributed'],
    ['青石镇的税收达到3.9亿元。', 'number-differs'],
    ['青石镇有飞机场7座。', 'absent'],
    ['青石镇：全年税收3.7亿元', 'found'],
    ['青石镇：全年税收3.9亿元', 'number-differs'],
    ['青石镇全镇完成税收3.7亿元。', 'found'],
    ['青石镇全镇完成税收3.9亿元。', 'number-differs'],
    ['白沙镇全镇完成税收3.7亿元。', 'misattributed'],
  ];
  test.for(cases)('%s is %s', ([text, kind]) => {
    expect(judge(text).map(([one]) => one)).toEqual([kind]);
  });

  test('takes its thing from the clause before where its own names none', () => {
    const of = (text: string) => judge(text).map(([kind]) => kind);
    expect(of('青石镇的税收达到3.9亿元，同比增长6.5%。')).toEqual(['number-differs', 'found']);
    expect(of('青石镇的税收达到3.7亿元，比上年增长7.5%。')).toEqual(['found', 'number-differs']);
  });

  test('is of the town that is named with it, of several in a sentence', () => {
    const of = (text: string) => judge(text).map(([kind]) => kind);
    expect(of('青石镇税收3.7亿元，而白沙镇为2.1亿元。')).toEqual(['found', 'found']);
    expect(of('青石镇税收3.7亿元，而白沙镇只有2.2亿元。')).toEqual(['found', 'number-differs']);
    expect(of('青石镇和白沙镇的税收分别为3.7亿元、2.1亿元。')).toEqual(['found', 'found']);
    expect(of('青石镇和白沙镇的税收分别为2.1亿元、3.7亿元。')).toEqual(['misattributed', 'misattributed']);
    expect(of('青石镇和白沙镇的税收合计5.8亿元。')).toEqual([]);
  });

  test('may be told less exactly than the report tells it, and no otherwise', () => {
    const [first] = made as [SourceReport];
    const records = first.records.map((one) => ({ ...one, baseValue: 3.6781e8, quote: '36781万元' }));
    const shelf = createLibrary([{ ...first, records }]);
    const of = (text: string) => verify(text, shelf).map(({ kind }) => kind);
    expect(of('青石镇税收3.68亿元。')).toEqual(['found']);
    expect(of('青石镇税收3.69亿元。')).toEqual(['number-differs']);
    expect(of('青石镇税收近4亿元。')).toEqual(['found']);
    expect(of('青石镇税收4亿元。')).toEqual(['number-differs']);
    expect(of('青石镇税收超过3亿元。')).toEqual(['found']);
    expect(of('青石镇税收突破3.5亿元。')).toEqual(['number-differs']);
    expect(of('青石镇税收不足4亿元。')).toEqual(['found']);
    expect(of('青石镇税收不足3亿元。')).toEqual(['number-differs']);
  });

  test('without a town’s name is nobody’s, and is not judged', () => {
    expect(judge('税收达到3.9亿元。')).toEqual([]);
  });
});

test('verdicts come in the order of the text', () => {
  const text = '白沙镇税收2.1亿元。青石镇说：“惠及沿线十个村的群众，真好啊真好啊”，青石镇税收3.9亿元。';
  expect(judge(text)).toEqual([
    ['found', '2.1亿元'],
    ['absent', '惠及沿线十个村的群众，真好啊真好啊'],
    ['number-differs', '3.9亿元'],
  ]);
});

describe.each(['tests/fixtures/content', 'content'])('Of sentences of %s', (content) => {
  const sources = readSources(content);
  const shelf = createLibrary(sources);
  const all = sources.flatMap((report) =>
    splitSentences(report.text)
      .map(({ start, end }) => ({ report, sentence: report.text.slice(start, end) }))
      .filter(
        ({ sentence }) => fold(sentence).length >= 12 && sentence.length <= 220 && !sentence.includes('\n'),
      ),
  );
  const random = new Random(20230418);
  const chosen = random.shuffle(all).slice(0, 300);
  const kindsOf = (text: string) => verify(text, shelf).map(({ kind }) => kind);

  test('no true one is accused, quoted with its town or pasted as it is', () => {
    for (const { report, sentence } of chosen) {
      expect(kindsOf(`${report.townFull}的报告写道：“${sentence}”`), sentence).toEqual(['found']);
      expect(kindsOf(sentence), sentence).toEqual(['found']);
      expect(kindsOf(`${report.townFull}的报告提出，${sentence}`), sentence).toEqual(['found']);
    }
  });

  test('nor one whose punctuation and width were changed, or that is cut by an ellipsis', () => {
    const wide = (text: string) =>
      text.replaceAll(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0));
    for (const { report, sentence } of chosen) {
      const say = (words: string) => kindsOf(`${report.townFull}的报告写道：“${words}”`);
      expect(
        say(sentence.replaceAll('，', ',').replaceAll('、', ',').replaceAll('；', ';')),
        sentence,
      ).toEqual(['found']);
      expect(say(wide(sentence)), sentence).toEqual(['found']);
      const clauses = sentence.split(/(?<=[，；])/);
      const cut = `${clauses[0] ?? ''}……${clauses.slice(2).join('')}`;
      if (clauses.length < 3 || /[“”]/.test(sentence) || fold(cut).length < 16) continue;
      expect(say(cut), sentence).toEqual(['found']);
    }
  });

  test('one that is said of another year is caught', () => {
    for (const { report, sentence } of chosen) {
      const told = sources.some(
        ({ townFull, year, text }) =>
          townFull === report.townFull && year <= report.year - 4 && fold(text).includes(fold(sentence)),
      );
      if (told) continue;
      expect(kindsOf(`${report.townFull}${report.year - 5}年的报告写道：“${sentence}”`), sentence).toEqual([
        'misattributed',
      ]);
    }
  });

  test('every altered one is caught', () => {
    const altered = new Map<Alteration, number>();
    chosen.forEach(({ report, sentence }, at) => {
      const others = all.filter((one) => one.report.town !== report.town);
      const other = random.pick(others.length > 0 ? others : all);
      const sibling = random.pick(all.filter((one) => one.report === report)).sentence;
      const towns = { town: report.town, otherTown: other.report.town };
      const alter = (how: Alteration) =>
        alterSentence(random, how, { sentence, ...towns, other: other.sentence, sibling });
      // The first way that finds something to alter; saying it of another town always does, so that it comes last.
      const turns: Alteration[] =
        at % 10 === 0 ? ['town'] : [...random.shuffle(alterations.filter((one) => one !== 'town')), 'town'];
      const how = turns.find((one) => alter(one) !== null) ?? 'town';
      const words = alter(how) ?? sentence;
      const townFull = how === 'town' ? other.report.townFull : report.townFull;
      // Set phrases stand in several reports: said of another town they are true all the same, as are halves that meet.
      const holders = keepsWords.has(how)
        ? []
        : sources.filter(({ text }) => fold(text).includes(fold(words))).map((one) => one.townFull);
      if (holders.includes(townFull)) return;
      altered.set(how, (altered.get(how) ?? 0) + 1);
      const found = kindsOf(`${townFull}的报告写道：“${words}”`);
      expect(found, `${how}: ${words}`).toHaveLength(1);
      expect(found[0], `${how}: ${words}`).not.toBe('found');
      if (holders.length === 0) expect(kindsOf(words), `${how}, unquoted: ${words}`).not.toEqual(['found']);
      if (keepsWords.has(how)) expect(found, words).toEqual(['number-differs']);
    });
    expect(Array.from(altered.values()).reduce((sum, count) => sum + count, 0)).toBeGreaterThan(
      chosen.length * 0.9,
    );
    console.log(
      `altered of ${content}: ${Array.from(altered, ([how, count]) => `${how} ${count}`).join(', ')}`,
    );
  });
});
