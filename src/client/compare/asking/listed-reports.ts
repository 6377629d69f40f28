/** A report that the comparison may be of, as `/compare/towns.json` has it: id, full name, county, year. */
export type ListedReport = readonly [id: string, name: string, county: string, year: number | null];

/** Its name with its year, which tells two reports of one town apart: `青石镇 2022`. */
export const nameWithYear = ([, name, , year]: ListedReport): string =>
  year === null ? name : `${name} ${year}`;
