import { expect, test } from 'vitest';
import { keepEdits } from '../../../src/corpus/adding/keep-edits.ts';
import { toSidecar } from '../../../src/intake/sidecar/index.ts';

const fact = <Value>(value: Value) => ({ value, quote: '', from: 'title' as const });
const facts = { townFull: fact('青石镇'), county: fact('北河区'), city: fact('东山市') };
const fresh = toSidecar(facts, { name: 'a.docx', encoding: null, sha256: '0'.repeat(64) });

test('keepEdits keeps what a person wrote, with comments and notes, and fills in what is open', () => {
  const former = '# 已核对\ntownFull: 青石镇\ncounty: 南河县 # 县志\ncity: null\nnotes:\n  - 一条说明\n';
  const { sidecar, facts: stated } = keepEdits(former, fresh, facts, []);
  expect(sidecar).toMatch(/# 已核对\n[\s\S]*county: 南河县 # 县志\ncity: 东山市\nnotes:\n {2}- 一条说明/);
  expect(sidecar).toMatch(/name: a\.docx/);
  expect(stated).toMatchObject({ county: { value: '南河县' }, city: { value: '东山市' } });
});

test('keepEdits lets a flag win over what was written, and replaces what is no YAML', () => {
  expect(keepEdits('county: 南河县\n', fresh, facts, ['county']).sidecar).toMatch(/county: 北河区/);
  expect(keepEdits('county: [', fresh, facts, []).sidecar).toBe(fresh);
});
