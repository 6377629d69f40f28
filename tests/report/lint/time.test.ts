import { describe, expect, test } from 'vitest';
import { measure } from '../../../src/measure/index.ts';
import { parse } from '../../support/parse.ts';

/** Seconds of a core that the whole parse of a text takes. */
function time(text: string): number {
  const before = process.threadCpuUsage();
  measure(parse(text));
  const { user, system } = process.threadCpuUsage(before);
  return (user + system) / 1e6;
}

describe('the whole parse, its rules among it', () => {
  test.each([
    '医疗服务方面,学校教育方面',
    '“五好“',
    '突如其来的新冠,',
    '由4万元增加到5万元,增长20%,',
    '共有3人,其中2人,占总数的5%,',
    '是“十三五”收官之年',
    '。\n20xx年',
  ])('reads %j again and again in a time that grows with its length', { timeout: 120_000 }, (piece) => {
    const text = (length: number) => `一、2022年工作回顾\n${piece.repeat(Math.ceil(length / piece.length))}`;
    time(text(5_000));
    const [short, long] = [time(text(10_000)), time(text(80_000))];
    // Eight times the length; a quadratic rule would take sixty-four times as long.
    expect(long).toBeLessThan(1 + short * 24);
  });
});
