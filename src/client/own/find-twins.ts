import type { OwnReport } from './types.ts';

type Compared = Pick<OwnReport, 'id' | 'file' | 'source' | 'meta' | 'missing'>;

/**
 * Says of each report of a list which other one has its text, or tells of the same place and year, with what to do.
 *
 * @returns Chinese sentences by id; a report that is like no other has none.
 */
export function findTwins(reports: readonly Compared[]): Map<string, string> {
  const toText = ({ source }: Compared) => source.trim();
  const toSubject = ({ id, meta, missing }: Compared) =>
    missing.includes('townFull') || missing.includes('statedYear')
      ? id
      : [meta.townFull, meta.county, meta.statedYear, meta.kind].join('\t');
  const [texts, subjects] = [Map.groupBy(reports, toText), Map.groupBy(reports, toSubject)];
  return new Map(
    reports.flatMap((report): [string, string][] => {
      const find = (group: readonly Compared[] = []) => group.find((other) => other !== report)?.file;
      const same = find(texts.get(toText(report)));
      const twin = same ?? find(subjects.get(toSubject(report)));
      if (twin === undefined) return [];
      const what = same
        ? '文字相同，请移走一份'
        : '说的是同一个地方的同一年，请改正其中一份的信息，或移走一份';
      return [[report.id, `与“${twin}”${what}。`]];
    }),
  );
}
