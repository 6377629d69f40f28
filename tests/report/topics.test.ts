import { describe, expect, it } from 'vitest';
import { readLexicons } from '../../src/corpus/lexicons/read-lexicons.ts';
import { createTopicLexicon, findTopic } from '../../src/report/topics.ts';

const content = createTopicLexicon(readLexicons().topics);
const small = createTopicLexicon({
  economy: { 5: '经济普查', 3: '经济' },
  rural: { 5: '农业', 1: '水稻' },
  safety: { 3: '安全' },
});

describe('findTopic', () => {
  it('goes by the heading before the text, and by the outer section where neither says enough', () => {
    expect(findTopic('农业喜获丰收', '经济总量增加。', 'general', small)).toBe('rural');
    expect(findTopic('迈上新台阶', '种植水稻，水稻丰收，经济增长，经济向好。', 'general', small)).toBe(
      'economy',
    );
    expect(findTopic('迈上新台阶', '种植水稻。', 'safety', small)).toBe('safety');
    expect(findTopic('迈上新台阶', '种植水稻。', 'general', small)).toBe('general');
  });

  it('takes the longest word at a place', () => {
    expect(findTopic('开展经济普查', '', 'general', small)).toBe('economy');
    const nested = createTopicLexicon({
      economy: { 3: '经济' },
      rural: { 5: '农业' },
      party: { 5: '农业经济' },
    });
    expect(findTopic('农业经济稳步发展', '', 'general', nested)).toBe('party');
  });

  it.each([
    ['全力以赴拼经济，发展后劲持续增强', 'economy'],
    ['农村经济稳步发展', 'rural'],
    ['集镇面貌焕然一新', 'urban'],
    ['守护绿水青山，厚植生态底色', 'environment'],
    ['教育事业优先发展', 'livelihood'],
    ['文化生活丰富多彩', 'culture'],
    ['平安创建深入推进', 'governance'],
    ['筑牢安全防线', 'safety'],
    ['众志成城战疫情', 'epidemic'],
    ['转变工作作风，建设清廉机关', 'party'],
  ])('reads headings as towns phrase them: %s', (title, topic) => {
    expect(findTopic(title, '', 'general', content)).toBe(topic);
  });
});
