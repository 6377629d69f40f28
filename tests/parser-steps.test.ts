import { describe, expect, test } from 'vitest';
import { readLexicons } from '../src/corpus/lexicons/read-lexicons.ts';
import { createParser } from '../src/parser.ts';
import { countSteps } from './support/count-steps.ts';
import { facts } from './support/facts.ts';

const parse = createParser(readLexicons());
const short = 1_000;
const times = 4;

describe('the whole parse, each of its rules among it', () => {
  test.each([
    '1个',
    '分别',
    '分别为1万元、',
    '其中1个，',
    '全镇甲、乙、丙分别完成1万元、2万元、3万元，增长1%，',
    '由4万元增加到5万元，增长20%，',
    '由1个增加到2个、',
    '共有3人，其中2人，占总数的5%，',
    '今年，我们完成投资1亿元；',
    '与3个',
    '第1名',
    '百分之',
    '五大工程，',
    '一、\n',
    '（一）',
    '（一）工作\n',
    '一是抓工业。二是抓农业。三是抓旅游。',
    '一是',
    '1\t2\t3\n',
    '　　甲乙丙，\n',
    '甲乙\n',
    '（',
    '“',
    '“五好“',
    '工业固本强基。',
    '医疗服务方面，学校教育方面',
    '突如其来的新冠，',
    '是“十三五”收官之年',
    '。\n20xx年',
    '政府工作报告\n',
    '各位代表：\n',
    '办好3件实事：\n',
    '办好3件实事：\n甲乙丙\n',
    '1月1日',
    '2024年',
    'zhèn ',
    '镇',
  ])('reads %j again and again in steps that grow as its length does', async (piece) => {
    const parseOf = (length: number) => () =>
      void parse(piece.repeat(Math.ceil(length / piece.length)), { id: 'qingshi', ...facts });
    const [ofShort, ofLong] = await countSteps(parseOf(short), parseOf(short * times));
    expect(ofShort).toBeGreaterThan(0);
    // A quadratic rule takes sixteen times the steps for four times the text.
    expect(ofLong).toBeLessThan(ofShort! * times * 2);
  });
});
