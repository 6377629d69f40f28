import { describe, expect, it } from 'vitest';
import { readPartHeading } from '../../src/report/part-heading.ts';

const read = (text: string) => text.slice(0, readPartHeading(text) ?? 0);

describe('readPartHeading', () => {
  it.each([
    '2024年工作安排|2024年是关键一年',
    '二、2023年工作回顾|一年来，我们克难奋进',
    '三、2024年工作谋划|2024年，全乡将聚焦四件事',
    '指导思想|以科学发展观为统领',
    '奋斗目标|国内生产总值增长9%',
    '存在的问题和不足|村集体没有收入来源',
    '明年的打算|种植烤烟300亩',
    '2023年工作回顾| 全镇上下团结一心，攻坚克难，圆满完成了年初确定的各项目标任务，经济社会平稳发展。',
  ])('reads where the heading of a part is over: %s', (marked) => {
    const [title = '', body = ''] = marked.split('|');
    expect(read(title + body)).toBe(title);
  });

  it.each([
    '存在的问题是项目储备不足，引进企业仅3家',
    '重点工作完成情况良好',
    '工作安排和部署',
    '经济发展稳中有进',
    '抓好今年的春耕生产',
  ])('reads none in a sentence or a longer title: %s', (text) => {
    expect(read(text)).toBe('');
  });
});
