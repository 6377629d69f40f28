import { describe, expect, test } from 'vitest';
import { toWording } from '../../src/indicator/to-wording.ts';

describe('wordings of one notion are one', () => {
  test.each([
    ['规模以上工业企业总产值', '规上工业产值'],
    ['限额以上住宿和餐饮业营业额', '限上住餐企业营业额'],
    ['地方公共财政预算收入', '一般公共预算收入'],
    ['工业企业技术改造投资', '技改投资'],
    ['实际利用外资', '外资到账'],
    ['引进内资到位资金', '实际到位内资'],
    ['县域外到位资金', '实际利用县外资金'],
    ['农牧民年人均纯收入', '农村居民人均纯收入'],
    ['城乡居民基本医疗保险', '城乡居民医保'],
    ['最低生活保障金', '低保金'],
    ['化解矛盾纠纷', '调处民间纠纷'],
    ['无害化卫生厕所改造', '户厕改造'],
    ['通村道路', '通村公路'],
  ])('%s and %s', (left, right) => {
    expect(toWording(left)).toBe(toWording(right));
  });
});

describe('wordings of two notions stay two', () => {
  test.each([
    ['规上工业总产值', '规上工业增加值'],
    ['限上批发零售业销售额', '限上住宿餐饮业销售额'],
    ['财政收入', '一般公共预算收入'],
    ['省外到位资金', '市外到位资金'],
    ['实际利用外资', '合同利用外资'],
    ['使用专项资金', '到位专项资金'],
    ['城镇居民人均可支配收入', '农村居民人均可支配收入'],
    ['排查矛盾', '化解矛盾'],
  ])('%s and %s', (left, right) => {
    expect(toWording(left)).not.toBe(toWording(right));
  });
});
