import { expect, test } from 'vitest';
import { spellName } from '../../src/text/spell-name.ts';

test.each([
  ['龙泉', 'longquan'],
  ['什川', 'shichuan'],
  ['喀什', 'kashi'],
  ['曾集', 'zengji'],
  ['单县', 'shanxian'],
  ['万柏林', 'wanbailin'],
  ['瓦窑堡', 'wayaobao'],
  ['吴堡', 'wubu'],
  ['乐亭', 'laoting'],
  ['乐山', 'leshan'],
  ['长兴', 'changxing'],
  ['长子', 'zhangzi'],
  ['重庆', 'chongqing'],
  ['绿园', 'lvyuan'],
  ['A 镇', 'zhen'],
])('%s is read %s, as the name of a place', (name, spelt) => {
  expect(spellName(name).join('')).toBe(spelt);
});
