import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { toSidecarTemplate } from '../../src/corpus/sidecar-template.ts';
import { toSourceText } from '../../src/corpus/source-text.ts';

describe('toSourceText', () => {
  it('takes plain text as it is', () => {
    expect(toSourceText('\u3000一、回顾\r\n', 'txt')).toBe('\u3000一、回顾\r\n');
  });

  it('reads a web page as a reader sees it', () => {
    const page =
      '<title>x</title><h1>工作报告</h1><script>alert(1)</script><p>各位代表:</p><p>一、<b>工作</b>回顾</p>';
    expect(toSourceText(page, 'html')).toBe('工作报告\n\n各位代表:\n\n一、工作回顾\n');
  });

  it('reads Markdown block by block', () => {
    expect(toSourceText('# 工作报告\n\n各位**代表**:\n\n## 工作回顾\n', 'md')).toBe(
      '工作报告\n\n各位代表:\n\n工作回顾\n',
    );
  });
});

describe('toSidecarTemplate', () => {
  it('fills in what the text says, and asks for the rest in comments', () => {
    const text =
      '标题: 青石镇2022年政府工作报告\n索引号: 1 文号: 青政发〔2023〕3号\n发文日期: 2023-01-20 发布机构: 东山县青石镇人民政府\n一、2022年工作回顾\n二、2023年工作安排\n';
    const template = toSidecarTemplate(text, { town: '青石' });
    expect(parse(template)).toEqual({
      town: '青石',
      townFull: '青石镇',
      county: null,
      city: null,
      province: null,
      kind: '政府工作报告',
      title: '青石镇2022年政府工作报告',
      statedYear: 2022,
      planYear: 2023,
      published: '2023-01-20',
      publisher: '东山县青石镇人民政府',
      documentNumber: '青政发〔2023〕3号',
      provenance: 'official',
      notes: [],
    });
    expect(template).toMatch(/county: null # the county or district/);
  });

  it('names the town after the one who speaks, or after the title', () => {
    const name = (text: string) => (parse(toSidecarTemplate(text, {})) as { townFull: unknown }).townFull;
    expect(name('各位代表:\n现在,我代表青石镇人民政府,向大会作报告。\n')).toBe('青石镇');
    expect(name('2022年青石镇人民政府工作报告\n')).toBe('青石镇');
    expect(name('现在,我代表镇人民政府,向大会作报告。\n')).toBeNull();
  });

  it('takes no year for the planned one from a title that looks back', () => {
    const text = '青石镇2022年度重点工作情况\n一、2022年工作回顾\n';
    expect(parse(toSidecarTemplate(text, {}))).toMatchObject({ statedYear: 2022, planYear: null });
  });
});
