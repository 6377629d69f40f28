import type { ReportDocument } from '../corpus/types.ts';

/** How one report is told from the others wherever several share a picture; always shown with its name or initial. */
export interface TownMark {
  /** Report id. */
  id: string;
  /** `龙泉` */
  name: string;
  /** First character of the name, for where there is room for one: `龙`. */
  initial: string;
  /** 1 for the first report of the corpus; its colour is `--town-<n>` and its class `town-<n>`. */
  n: number;
}

/** The marks of all reports in corpus order; a second year of a town counts on, and colours come round after seven. */
export function townMark(reports: readonly Pick<ReportDocument, 'meta'>[]): TownMark[] {
  return reports.map(({ meta }, index) => ({
    id: meta.id,
    name: meta.town,
    initial: meta.town.slice(0, 1),
    n: (index % 7) + 1,
  }));
}
