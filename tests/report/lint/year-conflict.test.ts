import { describe, expect, test } from 'vitest';
import { findDefects, inReview } from './support.ts';

const review = (words: string) => findDefects('year-conflict', inReview(words));

describe('year-conflict', () => {
  test('marks what refutes the year, the title and where the review states it', () => {
    const { marks, messages } = review('2022年是“十三五”收官之年，面对突如其来的新冠疫情。');
    expect(marks).toEqual(['2023', '2022', '“十三五”收官之年']);
    expect(messages).toEqual([
      '标题写作2023年，而文中史实说明回顾的是2020年。',
      '这里写作2022年，而文中史实说明回顾的是2020年。',
      '“十三五”规划2020年收官，所以这里回顾的是2020年，与所写的2022年不符。',
    ]);
  });

  test('is silent where the facts bear the stated year out, whatever else they date', () => {
    expect(review('2022年，迎接党的二十大胜利召开，“十三五”收官之年的势头延续。').marks).toEqual([]);
  });

  test('marks a year that a review compares with itself', () => {
    expect(review('集体经济收入超过2022年全年收入。').marks).toEqual(['超过2022年']);
    expect(review('收入比2021年增长5%，较2022年初增加3户。').marks).toEqual([]);
  });

  test.for([
    ['——2022416在安平镇第二十届人民代表大会第三次会议上', ['2022']],
    ['——2022年4月16日在安平镇第二十届人民代表大会第三次会议上', ['2022']],
    ['——2022年12月29日在安平镇第二十届人民代表大会第三次会议上', []],
    ['——2023年1月12日在安平镇第二十届人民代表大会第三次会议上', []],
  ] as const)('reads the meeting of %s', ([line, marks]) => {
    const text = inReview('完成税收3.7亿元。').replace('\n各位代表：', `\n${line}\n各位代表：`);
    expect(findDefects('year-conflict', text).marks).toEqual(marks);
  });
});
