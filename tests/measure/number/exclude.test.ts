import { describe, expect, test } from 'vitest';
import { isInsideName, matchExclusion } from '../../../src/measure/number/exclude.ts';

describe('what is no quantity, and why', () => {
  test.each([
    ['2023年10月8日', 'date'],
    ['2 016 年', 'date'],
    ['1-10月全镇', 'date'],
    ['9月底前完成', 'date'],
    ['202410月底前', 'date'],
    ['2022416在镇', 'date'],
    ['75周年', 'ordinal'],
    ['3.确保', 'ordinal'],
    ['12345政务服务热线', 'hotline'],
    ['104省道', 'road'],
    ['13号线', 'name'],
    ['2、3号地块', 'name'],
    ['1+3+X', 'slogan'],
    ['7×24小时', 'slogan'],
    ['4A级景区', 'name'],
    ['4.0时代', 'name'],
  ])('%s: %s', (text, why) => {
    expect(matchExclusion(text, 0, { hasUnit: false })?.why).toBe(why);
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
