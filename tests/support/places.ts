/** A gazetteer of made-up counties: two towns of one name, and a county whose name ends in another's. */
export const places = [
  '# made up',
  '甲省\t东山市\t南河县\t青石镇 白石镇 柳林乡',
  '甲省\t东山市\t北河区\t龙潭街道 温井镇',
  '甲省\t西山市\t高桥县\t青石镇 桥头镇',
  '甲省\t西山市\t桥县\t白桥镇',
  '乙市\t乙市\t江口新区\t北港镇 温井镇',
].join('\n');
