import { describe, expect, it } from 'vitest';
import { findLostTogether } from '../../../src/report/heading/lost-together.ts';

const titles = (...bodies: (string | [string, number])[]) =>
  findLostTogether(
    bodies.map((body) =>
      typeof body === 'string' ? { body, known: undefined } : { body: body[0], known: body[1] },
    ),
  ).map((length, index) => {
    const body = bodies[index];
    return length === undefined ? undefined : (typeof body === 'string' ? body : body?.[0])?.slice(0, length);
  });

describe('findLostTogether', () => {
  it.each([
    [
      [
        '锚定产业兴镇,在做强节点上求突破|推进园区二期建设。',
        '锚定乡村振兴,在和美乡村上求突破|整治撂荒地300亩。',
      ],
    ],
    [
      [
        '坚持生态为基,在绿色发展上勇当标杆|发展有机茶园1000亩。',
        '坚持民生为本,在共同富裕上勇当标杆|村集体收入全部超过15万元。',
      ],
    ],
    [
      [
        '畜牧养殖发展迅速|新建养殖小区5个。',
        '基础建设步伐加快|修建公路26公里。',
        '农业生产稳步发展|粮食播种面积4.6万亩。',
      ],
    ],
    [['增进民生福祉,提高生活品质|做好防返贫监测。', '夯实农业基础,稳定粮食生产|种植双季稻3600亩。']],
  ])('finds where titles are over that are built alike: %s', (marked) => {
    expect(titles(...marked.map((one) => one.replace('|', '')))).toEqual(
      marked.map((one) => one.split('|')[0]),
    );
  });

  it('measures by the titles that are known, and leaves them alone', () => {
    expect(titles(['产业支撑更加有力。新签项目9个。', 8], '乡村建设更加有为新修道路16公里。')).toEqual([
      undefined,
      '乡村建设更加有为',
    ]);
  });

  it.each([
    [['建成学校3所,新增学位200个。', '改造危桥2座,铺设管网6公里。']],
    [['在镇党委的领导下召开会议。', '对有关单位进行了多次督查。']],
    [['经济平稳增长全年完成税收。']],
  ])('finds none in sentences: %s', (bodies) => {
    expect(titles(...bodies)).toEqual(bodies.map(() => undefined));
  });
});
