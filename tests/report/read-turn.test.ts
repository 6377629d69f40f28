import { describe, expect, it, test } from 'vitest';
import { readTurn, turnCues } from '../../src/report/read-turn.ts';
import type { TurnCue } from '../../src/report/read-turn.ts';

/** Of each cue a paragraph that turns by it, and one that only looks so. */
const examples: Readonly<Record<keyof typeof turnCues, { turns: string; stays: string }>> = {
  problems: {
    turns: '在肯定成绩的同时,我们也清醒地看到,产业链条不长,农民增收渠道不宽。',
    stays: '我们深入群众,看到了丰收的喜悦,解决问题86个。',
  },
  setsTargets: {
    turns: '新的一年是攻坚之年。2023年政府工作的总体要求是:坚持稳中求进。',
    stays: '一年来,我们按照年初的总体要求,完成了各项任务。',
  },
  credits: {
    turns: '各位代表,以上成绩来之不易,离不开全镇人民的支持。',
    stays: '学生成绩稳步提高,中考升学率达到96%。',
  },
  thanks: {
    turns: '各位代表,老干部、驻镇单位给予了大力支持。在此,向大家表示衷心的感谢!',
    stays: '向劳模表示感谢的贺卡3200张全部寄出。',
  },
  ahead: { turns: '2023年,我们要重点抓好六个方面。', stays: '2023年,我们要让群众过上好日子。' },
  resume: {
    turns: '实现上述目标,我们将突出抓好以下工作。',
    stays: '全面完成了年初的各项目标,群众满意。',
  },
  announce: {
    turns: '全镇上下要着力抓好以下五个方面的工作:',
    stays: '着力抓好安全工作,全年没有发生事故,排查隐患126处。',
  },
  targets: { turns: '主要预期目标是:税收增长6%。', stays: '围绕预期目标攻坚克难。' },
  willDo: { turns: '下一步,我们将坚持项目为王。', stays: '今年,我们着力攻坚,完成了三件大事。' },
  itself: {
    turns: '我们将切实加强政府自身建设,自觉接受监督。',
    stays: '过去一年,全镇上下也在加强政府自身建设。',
  },
};

describe('what turns a paragraph to another part', () => {
  test.each(Object.entries<TurnCue>(turnCues))('%s', (name, [part, on]) => {
    const { turns, stays } = examples[name as keyof typeof turnCues];
    const read = (text: string) => (on === 'bare' ? readTurn(text, 'review', true) : readTurn(text, on));
    expect(read(turns)).toBe(part);
    expect(read(stays)).not.toBe(part);
  });

  it.each([
    ['problems', '我们深知,发展还有不少“硌脚”的地方:第一,茶园老化;第二,财源单薄。'],
    ['problems', '在看到成绩的同时,我们也深知,接续产业支撑力不强,基础设施欠账较多。'],
    ['problems', '工作中仍有许多不尽如人意的地方,主要是项目偏少。'],
    [undefined, '我们深知,民生无小事,全年解决群众急难愁盼的事86件。'],
    [undefined, '还有3个地方新建了文化广场,还有12户搬进新居。'],
  ])('is %s in “%s”', (part, text) => {
    expect(readTurn(text, 'review')).toBe(part);
  });

  it('is what it is about, not the thank-you at its end', () => {
    const both = '同时,我们也清醒地认识到,工作中还有不足。在此,向大家表示衷心的感谢!';
    expect(readTurn(both, 'review')).toBe('problems');
  });

  it('counts on its own half of the report alone', () => {
    expect(readTurn(examples.resume.turns, 'review')).toBeUndefined();
    expect(readTurn(examples.credits.turns, 'plan')).toBeUndefined();
    expect(readTurn(examples.credits.turns)).toBe('credits');
  });

  it('tells a plan by its first words only where no heading does', () => {
    expect(readTurn(examples.willDo.turns, 'review')).toBeUndefined();
  });
});
