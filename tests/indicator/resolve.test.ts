import fc from 'fast-check';
import { VFile } from 'vfile';
import { describe, expect, test } from 'vitest';
import { parseCatalogue, readCatalogue } from '../../src/corpus/lexicons/read-catalogue.ts';
import { indexCatalogue, resolve } from '../../src/indicator/index.ts';
import type { Catalogue, MeasuredQuantity } from '../../src/indicator/index.ts';
import { readdirSync, readFileSync } from 'node:fs';

const catalogue = indexCatalogue(readCatalogue());

/** A quantity as the measure stage gives it: its quote in 【】 in the sentence. */
function quantity(
  name: string,
  marked: string,
  unit: string | null,
  kind: MeasuredQuantity['kind'] = 'amount',
): MeasuredQuantity {
  const start = marked.indexOf('【');
  const quote = marked.slice(start + 1, marked.indexOf('】'));
  const sentence = marked.replace(/[【】]/g, '');
  return { name, unit, kind, quote, start, end: start + quote.length, sentence, sentenceStart: 0 };
}
const found = (q: MeasuredQuantity, from: Catalogue = catalogue) => {
  const resolution = resolve(q, from);
  return 'indicator' in resolution ? resolution.indicator : `not: ${resolution.missing}`;
};

describe('a name leads to its indicator', () => {
  test.each<[string, string, string | null, MeasuredQuantity['kind'] | undefined, string]>([
    ['一般公共预算收入', '完成一般公共预算收入【1.43亿元】', '亿元', undefined, 'fiscal-revenue'],
    ['全年完成一般公共预算收入', '全年完成一般公共预算收入【1.43亿元】', '亿元', undefined, 'fiscal-revenue'],
    ['固定资产投资', '固定资产投资5.3亿元,同比增长【6.47%】', '%', 'change', 'fixed-asset-investment'],
    ['固定资产投资', '固定资产投资2.5亿元,完成任务量的【77.7%】', '%', 'share', 'fixed-asset-investment'],
    ['空气质量综合指数', '空气质量综合指数3.8,全市排名【第6】', null, 'rank', 'air-quality-index'],
    ['“四上”企业个数', '“四上”企业个数达到【19家】', '家', undefined, 'sihshang-enterprises'],
    ['规模以上固定资产投资', '规模以上固定资产投资【72亿元】', '亿元', undefined, 'fixed-asset-investment'],
    ['实到内资', '实到内资【17亿元】', '亿元', undefined, 'domestic-capital-arrived'],
    ['举办主题文化活动', '举办主题文化活动【80场】', '场', undefined, 'cultural-events'],
    ['全部财政收入', '全部财政收入完成【20亿元】', '亿元', undefined, 'not: excluded'],
    ['规上工业产值', '规上工业产值突破【60亿】大关', '亿', undefined, 'industrial-output-above-scale'],
    ['村集体收入', '村集体收入超过【60万】', '万', undefined, 'village-collective-income'],
    [
      '城乡常住居民人均可支配收入',
      '城乡常住居民人均可支配收入【2.4万元】',
      '万元',
      undefined,
      'disposable-income-per-capita',
    ],
    ['外贸进出口', '实现外贸进出口【420万美元】', '万美元', undefined, 'foreign-trade'],
    ['区镇重点项目', '【23个】区镇重点项目', '个', undefined, 'key-projects'],
    ['镇、村级民生项目', '完成镇、村级民生项目【120个】', '个', undefined, 'livelihood-projects'],
    ['山东昊瑞环保等重点项目', '抓好山东昊瑞环保等【10个】重点项目建设', '个', undefined, 'key-projects'],
    ['调解各类矛盾', '调解各类矛盾【500余件】', '件', undefined, 'disputes-resolved'],
    [
      '工业固定资产投资',
      '固定资产投资2.5亿元,其中工业固定资产投资【8194万元】',
      '万元',
      undefined,
      'industrial-fixed-asset-investment',
    ],
    ['供水管网改造村', '实施34个村、【8700余户】供水管网改造', '户', undefined, 'safe-water-households'],
    ['首批', '抓好首批【18个】区镇重点项目建设', '个', undefined, 'key-projects'],
    ['村', '完成22个村【14584户】安全供水', '户', undefined, 'safe-water-households'],
    [
      '参保城乡居民医疗保险(含落地参保)人数',
      '参保城乡居民医疗保险(含落地参保)人数为【4.8万人】',
      '万人',
      undefined,
      'medical-insurance-insured',
    ],
    ['税收', '某某公司建成投产,全镇实现税收【3.7亿元】', '亿元', undefined, 'tax-revenue'],
    ['一般公共预算收入', '财政收入2亿元,其中一般公共预算收入【1亿元】', '亿元', undefined, 'fiscal-revenue'],
    ['良好天数', '良好天数增加【5天】', '天', 'change', 'good-air-days'],
  ])('%s in %s', (name, marked, unit, kind, id) => {
    expect(found(quantity(name, marked, unit, kind))).toBe(id);
  });
});

describe('what is not the whole town’s figure has none', () => {
  test.each<[string, string, string | null, string]>([
    ['十强产业内资到位资金', '到位资金2.53亿元,其中十强产业内资到位资金【2.43亿元】', '亿元', 'subset'],
    ['到位资金', '实际到位资金2.53亿元,其中内资到位资金【2.43亿元】', '亿元', 'subset'],
    ['镇级民生实事项目', '实施【13个】镇级、92个村级民生实事项目', '个', 'subset'],
    ['市级重点项目', '市级重点项目【3个】', '个', 'subset'],
    ['村集体收入', '6个村集体收入突破【50万元】', '万元', 'subset'],
    ['固定资产投资', '某某公司固定资产投资【2000万元】', '万元', 'subset'],
    ['固定资产投资', '前村固定资产投资【2000万元】', '万元', 'subset'],
    ['固定资产投资', '前村全年完成固定资产投资【2000万元】', '万元', 'subset'],
    ['财政收入、规模工业总产值', '实现财政收入、规模工业总产值【翻一番】', null, 'subset'],
    ['高新技术企业', '【8家】企业进行高新技术企业申报', '家', 'excluded'],
    ['市场主体满意度', '市场主体满意度提升至【95%】', '%', 'excluded'],
    ['农村低保', '为农村低保【1018户】1819人发放', '户', 'wrong-dimension'],
    ['脱贫', '完成【2651户】7457人脱贫任务', '户', 'wrong-dimension'],
    ['税收', '某某公司智能制造项目建成投产,年产值5亿元,实现税收【2000万元】', '万元', 'subset'],
    ['民生实事村', '完成【34个】民生实事村', '个', 'subset'],
    ['财政总收入', '完成财政总收入【2.35亿元】', '亿元', 'no-synonym'],
    ['固定资产投资', '渔港项目完成固定资产投资【4300万元】', '万元', 'subset'],
    ['村集体收入', '东坪村接待游客12万人次,村集体收入达到【86万元】', '万元', 'subset'],
    ['村集体经济收入', '村集体经济收入【50万元】至100万元的村9个', '万元', 'subset'],
    ['村集体收入', '村集体收入增长15%,80%的村达到【30万元】', '万元', 'subset'],
    ['风险隐患整改完成率', '排查隐患638处,整改完成率【100%】', '%', 'excluded'],
    ['全口径财政收入', '全口径财政收入完成【2.2亿元】', '亿元', 'excluded'],
    ['前村', '完成前村【130余户】无害化厕所改造', '户', 'subset'],
    ['文艺作品', '创编文艺作品【11部】', '部', 'no-synonym'],
  ])('%s in %s', (name, marked, unit, missing) => {
    expect(found(quantity(name, marked, unit))).toBe(`not: ${missing}`);
  });
});

describe('laws', () => {
  const files = readdirSync('content/indicators').map((name) => ({
    path: name,
    value: readFileSync(`content/indicators/${name}`, 'utf8'),
  }));
  const labelled = catalogue.indicators.flatMap(({ label, synonyms }) => [label, ...synonyms]);
  const name = fc
    .tuple(fc.constantFrom('', '全镇', '十强产业', '全年完成'), fc.constantFrom(...labelled))
    .map((words) => words.join(''));
  const unit = fc.constantFrom('亿元', '个', '户', '人', '%', '亩', '天', null);

  test('the order of entries does not matter', () => {
    const reversed = indexCatalogue(
      parseCatalogue(
        files.map(({ path, value }) => {
          const entries = value.split(/^(?=- )/mu).filter((text) => text.startsWith('- '));
          return new VFile({ path, value: entries.reverse().join('') });
        }),
      ),
    );
    fc.assert(
      fc.property(name, unit, (text, u) => {
        const q = quantity(text, `${text}【1】`, u);
        expect(found(q, reversed)).toBe(found(q));
      }),
    );
  });
  test('every label and synonym leads to its own indicator or stands in the way of none', () => {
    for (const { id, label, synonyms } of catalogue.indicators) {
      for (const text of [label, ...synonyms]) {
        expect(found(quantity(text, `${text}【第1】`, null, 'rank')), text).toBe(id);
      }
    }
  });
  test('any string has an answer', { timeout: 30_000 }, () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (text, sentence) => {
        const q = { ...quantity(text, '【1】', '个'), sentence: `${sentence}1`, start: sentence.length };
        expect(typeof found({ ...q, end: sentence.length + 1 })).toBe('string');
      }),
    );
  });
});
