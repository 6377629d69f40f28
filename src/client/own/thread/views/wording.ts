import { findWordings, sharedSpans } from '../../../../reuse/index.ts';
import type { SharedWording } from '../../../../reuse/index.ts';
import type { OwnWording, Views } from '../../types.ts';
import type { View } from '../view.ts';

/** So many reports of the site are held against an own one, those of its county and city first. */
const most = 60;
/** Wording that so many other reports have is a formula of the genre, and nobody's own. */
const fewestOfFormula = 3;

type BorrowedPlace = Views['wording']['gives']['few'][number]['others'][number];

/**
 * What a report shares with the site's word for word: formulae that many have, and wording that only one or two others have,
 * the longest first; what stands within a longer one of the same kind is not told again.
 */
export const wording: View<'wording'> = async (report, _, { site }) => {
  const own = report.meta;
  const near = (one: { county: string; city: string }) =>
    Number(one.county === own.county) * 2 + Number(one.city === own.city);
  const metas = [...(await site.list())].sort((a, b) => near(b) - near(a)).slice(0, most);
  const others = await Promise.all(metas.map(({ id }) => site.read(id)));
  const shared = [...findWordings([report, ...others])].filter(({ occurrences }) =>
    occurrences.some((one) => one.report === own.id),
  );
  const names = new Map(metas.map(({ id, townFull }) => [id, townFull]));
  const toOwnWording = ({ text, occurrences }: SharedWording): OwnWording => {
    const [first] = occurrences.filter((one) => one.report === own.id);
    const elsewhere = new Map<string, BorrowedPlace>();
    for (const { report: id, paragraph } of occurrences)
      if (id !== own.id && !elsewhere.has(id))
        elsewhere.set(id, { id, paragraph, townFull: names.get(id) ?? id });
    return { start: first!.start, end: first!.end, length: text.length, others: [...elsewhere.values()] };
  };
  const rows = shared.map(toOwnWording).sort((a, b) => b.length - a.length);
  const isFormula = (row: OwnWording) => row.others.length >= fewestOfFormula;
  return {
    spans: sharedSpans(shared).get(own.id) ?? [],
    few: withoutInner(rows.filter((row) => !isFormula(row))),
    formulae: withoutInner(rows.filter(isFormula)),
    compared: others.length,
  };
};

function withoutInner(rows: readonly OwnWording[]): OwnWording[] {
  const kept: OwnWording[] = [];
  for (const row of rows)
    if (!kept.some(({ start, end }) => start <= row.start && row.end <= end)) kept.push(row);
  return kept;
}
