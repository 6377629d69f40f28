import { describe, expect, test } from 'vitest';
import { parse } from '../support/parse.ts';
import { inReview } from './lint/support.ts';

/** What a report stated to review some year infers; `plan` stands in its plan. */
function infer(statedYear: number, review: string, plan = '抓好项目建设。') {
  const text = inReview(review)
    .replaceAll('2022', String(statedYear))
    .replaceAll('2023', String(statedYear + 1))
    .replace('我们将抓好项目建设。', plan);
  const { inferredYear, yearEvidence } = parse(text, { statedYear, planYear: statedYear + 1 }).meta;
  return { year: inferredYear, quotes: yearEvidence.map(({ quote }) => quote) };
}

describe('inferYear', () => {
  test.for([
    ['本年是“十三五”规划的收官之年。', 2020],
    ['本年，我们庆祝中国共产党成立100周年。', 2021],
    ['本年，迎接党的二十大胜利召开。', 2022],
    ['本年是新中国成立75周年。', 2024],
    ['本年是“十四五”收官之年。', 2025],
    ['本年是改革开放40周年。', 2018],
  ] as const)('takes “%s” for %d, whatever year is written', ([words, year]) => {
    expect(infer(2023, words).year).toBe(year);
    expect(infer(year, words)).toEqual({ year: null, quotes: [] });
  });

  test('takes a year of the plan for the one before', () => {
    expect(infer(2023, '完成税收3.7亿元。', '明年是“十四五”开局之年。')).toEqual({
      year: 2020,
      quotes: ['“十四五”开局之年'],
    });
    expect(infer(2020, '完成税收3.7亿元。', '明年是“十四五”开局之年。').year).toBeNull();
  });

  test('is not led by a look back that names its year', () => {
    expect(infer(2022, '五年来成绩显著。2020年是“十三五”收官之年，我们决战脱贫攻坚。').year).toBeNull();
    expect(infer(2025, '2021年是建党100周年，我们隆重庆祝。').year).toBeNull();
  });

  test('takes a phrase of some years for a witness only', () => {
    const words = '面对突如其来的新冠疫情，完成第七次全国人口普查。';
    expect(infer(2021, words).year).toBeNull();
    expect(infer(2023, words).year).toBeNull();
    expect(infer(2023, `本年是“十三五”收官之年。${words}`)).toEqual({
      year: 2020,
      quotes: ['“十三五”收官之年', '突如其来的新冠', '第七次全国人口普查'],
    });
    expect(infer(2021, `庆祝建党100周年。${words}`).quotes).toEqual([]);
  });

  test('leaves what is said every year alone', () => {
    const words = '深入学习贯彻党的二十大精神，落实“十四五”规划，巩固拓展脱贫攻坚成果，五星支部创建见效。';
    for (const year of [2022, 2023, 2024, 2025]) expect(infer(year, words).year).toBeNull();
  });
});
