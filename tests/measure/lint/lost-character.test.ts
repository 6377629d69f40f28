import { expect, test } from 'vitest';
import { lostCharacter } from '../../../src/measure/lint/lost-character.ts';
import { read } from '../support.ts';

const find = (sentence: string) => lostCharacter({ ...read(sentence), sentences: [] });

test('a count without its measure word is reported behind it', () => {
  const sentence = '做好预防工作,1705燃煤取暖户逐一摸排。';
  const at = sentence.indexOf('燃煤');
  expect(find(sentence)).toEqual([{ start: at, end: at, message: '“1705”之后脱量词。' }]);
  expect(find('为全镇1.2万60岁以上的老人缴纳保险。').map(({ message }) => message)).toEqual([
    '“1.2万”之后脱量词。',
  ]);
});

test.for([
  '空气质量综合指数3.8,全市排名第6。',
  '成绩稳定在全区前三。',
  '摸排燃煤取暖户1705户。',
  '增长15.1%。',
  '规上工业产值突破60亿大关。',
  '收入30万以上32个村。',
])('%s is left alone', (sentence) => {
  expect(find(sentence)).toEqual([]);
});
