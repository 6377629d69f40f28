/** `npm run add-report <id> <file>`: take a text over byte for byte, and lay a sidecar beside it to be filled in. */
import { constants, copyFileSync, writeFileSync } from 'node:fs';

const sidecar = `town:            # as readers say it, without 镇 or 街道: 龙泉
townFull:        # 龙泉镇
county:          # 淄川区
city:            # 淄博市
province:        # 山东省
kind: 政府工作报告
title:           # 2023年龙泉镇人民政府工作报告
statedYear:      # the year under review as the document says it: 2022
planYear:        # the year planned for as the document says it, or null: 2023
published: null  # the day of publication: '2023-04-18'
publisher: null
documentNumber: null
provenance: official  # or reprint
notes: []        # Chinese sentences about the document, for the reader
`;

const [id, file] = process.argv.slice(2);
if (!id || !file || !/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(id)) {
  console.error('usage: npm run add-report <id> <file>, where <id> is such as longquan or longquan-2024');
  process.exit(1);
}
const text = `content/reports/${id}.txt`;
try {
  copyFileSync(file, text, constants.COPYFILE_EXCL);
  writeFileSync(`content/reports/${id}.yaml`, sidecar, { flag: 'wx' });
  console.log(`Fill in content/reports/${id}.yaml, then run npm run check ${id}`);
} catch (error) {
  console.error(`${text}: ${(error as Error).message}`);
  process.exitCode = 1;
}
