import { VFile } from 'vfile';
import { describe, expect, test } from 'vitest';
import { parseCatalogue, readCatalogue } from '../../src/corpus/lexicons/read-catalogue.ts';
import { indexCatalogue } from '../../src/indicator/index.ts';

const file = (value: string, path = 'content/indicators/economy.yaml') => new VFile({ path, value });
const entry = (fields: Record<string, string> = {}) => {
  const all = {
    id: 'tax-revenue',
    label: '税收收入',
    labelEn: 'Tax revenue',
    dimension: '元',
    definition: '各项税收合计。',
    synonyms: '[税收]',
    excludes: '[减税]',
    headline: 'true',
    ...fields,
  };
  return Object.entries(all)
    .filter(([, value]) => value !== '')
    .map(([key, value], index) => `${index === 0 ? '- ' : '  '}${key}: ${value}\n`)
    .join('');
};
const fault = (...files: VFile[]) => {
  try {
    parseCatalogue(files);
  } catch (error) {
    return (error as Error).message;
  }
  return 'no fault';
};

describe('readCatalogue', () => {
  const catalogue = indexCatalogue(readCatalogue());
  test('holds the forty canonical indicators and those beside them', () => {
    expect(catalogue.indicators.length).toBeGreaterThanOrEqual(40);
    expect(catalogue.byId.get('fiscal-revenue')?.label).toBe('一般公共预算收入');
  });
  test('takes the topic from the name of the file', () => {
    expect(catalogue.byId.get('grain-output')?.topic).toBe('rural');
  });
  test('does not depend on the order of files', () => {
    const a = file(entry());
    const b = file(entry({ id: 'grain', label: '粮食', labelEn: 'Grain', synonyms: '[]' }), 'rural.yaml');
    expect(parseCatalogue([b, a]).map(({ id }) => id)).toEqual(['tax-revenue', 'grain']);
  });
});

describe('a fault names file, line, column and what to write', () => {
  test('a missing field', () => {
    expect(fault(file(entry({ labelEn: '' })))).toMatch(
      /economy\.yaml\n1:3\s+error\s+Unexpected missing `0\.labelEn`, expected an English label/,
    );
  });
  test('an unknown field', () => {
    expect(fault(file(entry({ colour: 'red' })))).toMatch(
      /9:3\s+error\s+Unexpected `0\.colour: "red"`, expected no such key/,
    );
  });
  test('an unknown dimension', () => {
    expect(fault(file(entry({ dimension: '斗' })))).toMatch(
      /4:14\s+error\s+Unexpected `0\.dimension: "斗"`, expected one of 元/,
    );
  });
  test('an id given twice', () => {
    expect(fault(file(entry() + entry({ label: '税', synonyms: '[]' })))).toMatch(
      /9:7\s+error\s+Unexpected second entry tax-revenue/,
    );
  });
  test('a synonym given twice, over files, in other width', () => {
    const other = entry({ id: 'other', label: '别的', labelEn: 'Other', synonyms: '[别名, “税收”]' });
    expect(fault(file(entry()), file(other, 'rural.yaml'))).toMatch(
      /rural\.yaml\n6:18\s+error\s+Unexpected “税收”, expected it once: tax-revenue has it/,
    );
  });
  test('a synonym that the entry itself rules out', () => {
    expect(fault(file(entry({ synonyms: '[减税降费]' })))).toMatch(
      /6:14\s+error\s+Unexpected 减税降费, expected a phrase that 减税 in excludes does not rule out/,
    );
  });
  test('a synonym that another one finds already', () => {
    expect(fault(file(entry({ synonyms: '[税收, 全镇税收总额]' })))).toMatch(
      /6:18\s+error\s+Unexpected 全镇税收总额, expected it left out: 税收 finds it already/,
    );
  });
  test('a synonym that stands around every name', () => {
    expect(fault(file(entry({ synonyms: '[税收, 全年完成]' })))).toMatch(
      /6:18\s+error\s+Unexpected 全年完成, expected words that name a thing/,
    );
    expect(fault(file(entry({ synonyms: '[各项]' })))).toMatch(/Unexpected 各项, expected words/);
  });
  test('an English label given twice', () => {
    const other = entry({ id: 'other', label: '别的', labelEn: 'tax Revenue', synonyms: '[别名]' });
    expect(fault(file(entry()), file(other, 'rural.yaml'))).toMatch(
      /rural\.yaml\n3:12\s+error\s+Unexpected tax Revenue, expected a label of its own: tax-revenue/,
    );
  });
  test('a unit that nothing is measured in, and one that the dimension has', () => {
    expect(fault(file(entry({ units: '[斗]' })))).toMatch(/Unexpected unit 斗, expected one of 元/);
    expect(fault(file(entry({ units: '[美元]' })))).toMatch(
      /Unexpected unit 美元, expected it left out: 元 has it already/,
    );
  });
  test('a phrase excluded twice', () => {
    expect(fault(file(entry({ excludes: '[减税, 退税, 减税降费, 退税]' })))).toMatch(
      /Unexpected 减税降费, expected it left out: 减税 excludes it already[^]*Unexpected 退税/,
    );
  });
  test('a file that is no topic', () => {
    expect(fault(file(entry(), 'misc.yaml'))).toMatch(
      /Unexpected file name misc\.yaml, expected one of economy/,
    );
  });
  test('a file that is no list, and one that is no YAML', () => {
    expect(fault(file('id: a'))).toMatch(/expected a list: write `- id: …`/);
    expect(fault(file('- id: [a\n'))).toMatch(/1:9|2:1/);
  });
});
