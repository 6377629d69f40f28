import type { IndicatorRecord } from '../../indicator/types.ts';
import { clauseBefore } from '../../text/clause-before.ts';

/** Words right before an amount that say it is a part: `首批18个`, `其中`. */
const first = /(?:首批|第[一二三四五]批|其中|部分|先行)[^，,；;。]{0,6}$/u;

/**
 * A list of works without numbers, of which the amount is one line and not the town's sum:
 * `加快落实独居老人关爱工程、“三百工程”、新增1800个就业岗位`.
 */
const line =
  /(?:落实|推进|实施|抓好|做好|开展|完善|推动|加快|办好|启动)[^，,；;。：:\d]*、[^，,；;。：:、\d]{0,6}$/u;

/** Whether the words of its clause say that an amount is a part of what its name names. */
export function isPartOfWhole({ start }: Pick<IndicatorRecord, 'start'>, source: string): boolean {
  const clause = clauseBefore(source, start, 80, '，,；;。');
  return first.test(clause) || line.test(clause);
}
