import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { thingOf, type Named } from '../../src/indicator/thing.ts';
import { acts, heads } from '../../src/indicator/thing-words.ts';

/** The thing of an amount. */
const thing = (name: string, unit = '个', baseUnit = unit, kind: Named['kind'] = 'amount') =>
  thingOf({ name, unit, baseUnit, kind });

describe('one thing', () => {
  test.each([
    ['道路硬化·公里', ['硬化村级道路', '农村公路硬化', '硬化巷道', '村内道路硬化'], '米'],
    ['路灯安装·个', ['安装太阳能路灯', '新增、更换太阳能路灯', '加装路灯'], '个'],
    ['户厕改造·户', ['农村户用厕所改造', '改造无害化厕所', '旱厕改造'], '户'],
    ['河道治理·公里', ['整治河道', '河道清淤疏浚', '疏浚河道'], '米'],
    ['新增规上企业·个', ['新培育规模以上工业企业', '净增规上企业', '新增规上工业企业'], '个'],
    ['矛盾纠纷化解·个', ['调解各类矛盾纠纷', '化解矛盾纠纷', '矛盾纠纷调解'], '个'],
    ['蔬菜面积·平方米', ['蔬菜种植面积', '设施蔬菜播种面积'], '平方米'],
    ['生猪出栏·个', ['生猪出栏', '生猪出栏量'], '个'],
    ['发放救助金·元', ['发放临时救助资金', '兑现救助金'], '元'],
  ])('%s is said in several ways', (expected, names, unit) => {
    expect(new Set(names.map((name) => thing(name, unit)))).toEqual(new Set([expected]));
  });

  test('length in 公里 and 米 is one, for the base unit decides', () => {
    expect(thing('道路硬化', '公里', '米')).toBe(thing('硬化道路', '米', '米'));
  });
});

describe('two things', () => {
  test.each([
    ['新建农村公路', '硬化农村公路'],
    ['规上企业', '新增规上企业'],
    ['供水管网改造', '污水管网改造'],
    ['茶园面积', '茶叶产量'],
    ['排查安全隐患', '整改安全隐患'],
  ])('%s is not %s', (one, other) => {
    expect(thing(one)).not.toBe(thing(other));
    expect(thing(one)).not.toBeNull();
  });

  test('an amount is not its growth or its share', () => {
    const kinds = ['amount', 'change', 'share', 'rank'] as const;
    const all = kinds.map((kind) => thing('森林覆盖率', '%', '%', kind));
    expect(new Set(all).size).toBe(kinds.length);
    expect(all[1]).toBe('森林覆盖率·增减');
  });
});

test.each([
  '项目',
  '企业',
  '村',
  '',
  '松墩村高标准农田',
  '某某公司厂房',
  '饲料加工项目总投资',
  '道路、桥梁',
  '列入省级库的',
])('“%s” is too general or somebody’s own', (name) => {
  expect(thing(name)).toBeNull();
});

test('how long and how old is no measure of a thing', () => {
  expect(thing('老年人', '岁')).toBeNull();
  expect(thing('演练', '天')).toBeNull();
});

describe('laws', () => {
  const head = fc.constantFrom(...[...heads.keys()].filter((word) => /^[一-鿿]+$/.test(word)));
  test('every word of a noun measures the same thing', () => {
    fc.assert(fc.property(head, (word) => thing(word) === thing(heads.get(word) ?? '')));
  });

  test('an act before a noun and behind it is the same, where no noun begins with it', () => {
    const act = fc.constantFrom(
      ...[...acts.entries()].filter(([, form]) => form.startsWith('~')).map(([word]) => word),
    );
    const noun = fc.constantFrom('路灯', '河道', '户厕', '渠道', '公厕', '护栏');
    fc.assert(
      fc.property(act, noun, (word, name) => {
        fc.pre(!word.includes('、') && !heads.has(name + word) && !heads.has(word + name));
        expect(thing(word + name)).toBe(thing(name + word));
      }),
    );
  });

  test('any name has one short thing or none, and never fails', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 40 }), fc.constantFrom('个', '元', null), (name, unit) => {
        const found = thingOf({ name, unit, baseUnit: unit, kind: 'amount' });
        expect(found === null || /^[^·]+·[^·]+$/u.test(found)).toBe(true);
      }),
    );
  });
});
