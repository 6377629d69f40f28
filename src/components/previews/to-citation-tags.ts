import type { Reference } from '../../exports/index.ts';
import type { Indicator } from '../../indicator/types.ts';

/** Highwire Press tags by name, from which Zotero and Google Scholar make a reference. */
export type CitationTags = Readonly<Record<string, string>>;

/** Tags of a report: a technical report of its government. */
export function toReportTags({
  title,
  author,
  publisher,
  year,
  published,
  number,
  url,
}: Reference): CitationTags {
  return {
    citation_title: title,
    citation_author: author,
    citation_publication_date: published?.replaceAll('-', '/') ?? String(year),
    citation_technical_report_institution: publisher,
    ...(number !== null && { citation_technical_report_number: number }),
    citation_language: 'zh-CN',
    ...(url !== null && { citation_public_url: url }),
  };
}

/**
 * Tags of an indicator's page: a work of this site.
 *
 * @param year the newest year that its records are about.
 * @param url of the page, absolute; null where the site has no address.
 */
export function toIndicatorTags(
  { label }: Pick<Indicator, 'label'>,
  year: number | null,
  url: string | null,
): CitationTags {
  return {
    citation_title: `${label}：各乡镇比较`,
    citation_author: '对读',
    citation_publisher: '对读',
    ...(year !== null && { citation_publication_date: String(year) }),
    citation_language: 'zh-CN',
    ...(url !== null && { citation_public_url: url }),
  };
}
