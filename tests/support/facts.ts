import type { Sidecar } from '../../src/report/index.ts';

/** Facts of a made-up town, for tests that only care about the text. */
export const facts: Sidecar = {
  town: '青石',
  townFull: '青石镇',
  county: '东山县',
  city: '某市',
  province: '某省',
  kind: '政府工作报告',
  title: '青石镇政府工作报告',
  statedYear: 2022,
  planYear: 2023,
  published: null,
  publisher: null,
  documentNumber: null,
  provenance: 'official',
  notes: [],
};
