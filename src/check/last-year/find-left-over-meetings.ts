import type { Draft } from '../types.ts';
import type { LastYearFinding } from './types.ts';

/** The meeting that a report is given to, at its head: 第二十届人民代表大会第三次会议. */
const meeting =
  /第[一二三四五六七八九十百\d]+届[^。,;]{0,4}人民代表大会[^。,;]{0,4}第[一二三四五六七八九十\d]+次会议/;
const head = 800;

/** The meeting of last year's report at the head of the draft: a year later it is another session. */
export function findLeftOverMeetings(draft: Draft, last: Draft): LastYearFinding[] {
  const [own, before] = [draft, last].map(({ half }) => meeting.exec(half.slice(0, head)));
  if (!own || own[0] !== before?.[0]) return [];
  return [
    {
      kind: 'left-over-meeting',
      place: { start: own.index, end: own.index + own[0].length },
      last: { start: before.index, end: before.index + before[0].length },
      message: `“${own[0]}”是上年作报告的会议，请核对届次。`,
    },
  ];
}
