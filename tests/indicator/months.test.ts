import { expect, test } from 'vitest';
import { parseDocument } from '../support/parse.ts';

test.for([
  ['1-10月，完成税收【3.7亿元】。', 10],
  ['截至10月底，完成税收【3.7亿元】。', 10],
  ['上半年完成税收【3.7亿元】。', 6],
  ['前三季度完成税收【3.7亿元】。', 9],
  ['二季度完成税收【3.7亿元】。', 3],
  ['截至10月底，完成税收3.7亿元，增长【6.5%】。', 10],
  ['全年完成税收【3.7亿元】。', null],
  ['完成税收【3.7亿元】。', null],
  ['截至10月底，全镇共有党员【2300人】。', null],
  ['截至10月底，完成税收3.7亿元，存款余额【12亿元】。', null],
] as const)('%s covers %s months', ([marked, months]) => {
  const sentence = marked.replace(/[【】]/g, '');
  const text = `青石镇政府工作报告\n一、2022年工作回顾\n${sentence}\n`;
  const quote = /【(.*)】/.exec(marked)![1]!;
  const record = parseDocument(text).records.find((one) => one.quote === quote);
  expect(record).toMatchObject({ months, year: 2022 });
});
