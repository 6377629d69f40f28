import { describe, expect, test } from 'vitest';
import { isInsideName, matchExclusion } from '../../../src/measure/number/exclude.ts';

describe('what is no quantity', () => {
  test.each([
    ['2023年10月8日', ''],
    ['2 016 年', ''],
    ['1-10月', '全镇'],
    ['9月底前', '完成'],
    ['202410月底前', ''],
    ['2022416', '在镇'],
    ['2023', '工作报告'],
    ['75周年', ''],
    ['3.', '确保'],
    ['12345', '政务服务热线'],
    ['104', '省道'],
    ['13号线', ''],
    ['2、3号地块', ''],
    ['1+3+X', ''],
    ['7×24小时', ''],
    ['4A级', '景区'],
    ['4.0', '时代'],
  ])('%s is taken out, and %j left', (taken, rest) => {
    expect(matchExclusion(taken + rest, 0, { hasUnit: false })).toBe(taken.length);
  });

  test.each(['2000余万元', '2023个', '3个月', '5天', '20.5km', '12345户', '95%', '12号'.slice(0, 2)])(
    '%s is let through',
    (text) => {
      expect(matchExclusion(text, 0, { hasUnit: true })).toBeUndefined();
    },
  );
});

describe('a name in quotation marks', () => {
  const inside = (text: string): boolean => isInsideName(text, text.search(/\d/));

  test('hides its number', () => {
    expect(inside('围绕“431”现代产业体系')).toBe(true);
    expect(inside('“15分钟服务圈”')).toBe(true);
    expect(inside('《2023年行动方案》')).toBe(true);
  });

  test('a number beside it, in running text, or behind a lone mark is not hidden', () => {
    expect(inside('“清零”环境问题3000余个')).toBe(false);
    expect(inside('“收入超50万元。支出也是。”')).toBe(false);
    expect(inside('认定为“年度示范社,东顶村投资50万元')).toBe(false);
  });
});
