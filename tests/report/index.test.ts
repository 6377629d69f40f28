import { describe, expect, it } from 'vitest';
import * as report from '../../src/report/index.ts';

describe('the report stage', () => {
  it('exports what its door lists', () => {
    expect(Object.keys(report).sort()).toEqual([
      'parseReport',
      'partLabels',
      'parts',
      'readReport',
      'readReports',
      'sectionAt',
      'toSidecarTemplate',
      'toSourceText',
      'topicLabels',
      'topics',
      'walkSections',
    ]);
  });

  it('has a Chinese label for every part and topic', () => {
    expect(Object.keys(report.partLabels)).toEqual([...report.parts]);
    expect(Object.keys(report.topicLabels)).toEqual([...report.topics]);
  });
});
