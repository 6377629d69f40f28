import { describe, expect, test } from 'vitest';
import { findGlossary, namesGlossary } from '../../src/report/glossary.ts';
import { splitLines } from '../../src/report/lines.ts';

const find = (...lines: string[]) => findGlossary(splitLines(lines.join('\n')), 0);

describe('An explanation of words', () => {
  test.for(['名词解释', '《政府工作报告》注释', '附件1:有关用语说明', '相关名词解释:'])(
    'is headed by %s',
    (heading) => {
      expect(namesGlossary(heading)).toBe(true);
    },
  );

  test.for(['情况说明', '名词解释工作已完成', '对报告作如下说明:'])('is not headed by %s', (line) => {
    expect(namesGlossary(line)).toBe(false);
  });

  test('goes from its heading to the end, with the line 附件 above it', () => {
    expect(find('一、回顾', '全年增收。', '二、安排', '附件', '名词解释', '1.两山：青山。')).toEqual({
      from: 3,
      to: 6,
    });
  });

  test('is none in the first third of a text', () => {
    expect(find('标题', '名词解释', '一', '二', '三', '四', '五')).toBeUndefined();
  });
});
