import type { Check, Finding } from '../types.ts';
import { point } from '../point.ts';
import { criterionOf } from '../criterion.ts';
import type { Figure } from '../figure.ts';
import { below, sum } from '../interval.ts';
import { areKin, type Breakdown, type PartOfWhole, readBreakdowns } from '../parts.ts';
import { inUnit } from '../say.ts';
import { isByOpposites } from './parts-miss-total.ts';

/**
 * Parts after 其中 or 包括 that are more than their whole: `发放良种补贴90万元，其中水稻60万元、玉米45万元`.
 * Parts by different criteria overlap and are not added up: `党员1200名，其中女党员400名，大专以上900名`.
 */
export const partsAboveWhole: Check = ({ sentences }) =>
  sentences.flatMap((sentence) => readBreakdowns(sentence).flatMap(findExcess));

const among = /^中[,:]|内有|其中|包括|包含|涵盖|里面|当中|含|[仅光单][^,;]{1,8}(?:一项|就)/;

/** 46个项目中，水利类占了52个 */
const outOf = /^[^,;]{0,8}(?:中|里),[^,;]{0,8}(?:占(?:了|到)?|的(?:有|达|是|为))$/;

function findExcess({ whole, intro, pieces }: Breakdown): Finding[] {
  // 争取资金1.8亿元，中央资金0.9亿元，自治区资金0.9亿元: by who gives it, so of one whole.
  const isByLevel =
    pieces.length > 1 && /^[,:(]/.test(intro) && pieces.every(({ label }) => criterionOf(label) === 'level');
  // 造林3600亩：油茶1800亩，毛竹900亩: behind a colon the parts are told.
  // 代表62名，连任的24名，新当选的38名: so are those that 的 tells apart.
  const isTold =
    pieces.length > 1 && (intro.startsWith(':') || pieces.every(({ label }) => label.endsWith('的')));
  if (!among.test(intro) && !outOf.test(intro) && !isByLevel && !isTold && !areKin(whole, pieces)) return [];
  if (
    pieces.length === 2 &&
    isByOpposites(
      pieces.map(({ label }) => label),
      true,
    )
  ) {
    const total = sum(...pieces.map(({ figure }) => figure.whole));
    if (below(whole.whole, total)) return [toFinding(whole, pieces)];
  }
  const groups = Map.groupBy(withoutOther(pieces), ({ label }) => criterionOf(label));
  for (const [criterion, group] of groups) {
    const added = criterion === 'overlap' || criterion === 'threshold' ? largest(group) : group;
    const total = sum(...added.map(({ figure }) => figure.whole));
    if (below(whole.whole, total)) return [toFinding(whole, added)];
  }
  return [];
}

/** 玉米8.6万亩、大豆2.9万亩,粮豆轮作面积1.1万亩: what is named otherwise than those before it is another cut. */
function withoutOther(pieces: readonly PartOfWhole[]): readonly PartOfWhole[] {
  const measure = /(?:面积|产量|总量|总数|人数|户数|规模|数量|资金)$/;
  return measure.test(pieces[0]?.label ?? '') ? pieces : pieces.filter(({ label }) => !measure.test(label));
}

const largest = (pieces: readonly PartOfWhole[]): PartOfWhole[] =>
  [...pieces].sort((a, b) => b.figure.whole.low - a.figure.whole.low).slice(0, 1);

function toFinding(whole: Figure, pieces: readonly PartOfWhole[]): Finding {
  const [first, last] = [pieces[0]?.figure ?? whole, pieces.at(-1)?.figure ?? whole];
  const terms = pieces.map(({ figure }) => figure.quote).join('＋');
  const added = pieces.reduce((total, { figure }) => total + figure.value, 0);
  const words = pieces.length > 1 ? `${terms}＝${inUnit(added, first)}，` : `其中${terms}，`;
  return point({ start: first.start, end: last.end }, `${words}多于总数${whole.quote}`, whole);
}
