import type { ReportFacts } from './types.ts';

/** `某省某市某县`: where a town lies; a municipality is its own province, and is named once. */
export function sayPlace({
  province,
  city,
  county,
}: Pick<ReportFacts, 'province' | 'city' | 'county'>): string {
  return [...new Set([province, city, county])].join('');
}
