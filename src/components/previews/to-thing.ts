import type { Corpus, ReportDocument } from '../../corpus/index.ts';
import { dataset, type ListedFile } from '../../exports/index.ts';
import { reviewYearOf, sayPlace } from '../../report/index.ts';
import type { Routes } from '../../url/index.ts';
import { joinSome } from './join-some.ts';
import type { ToAbsolute } from './to-absolute.ts';

/** A report as schema.org's `Report`: what it is called, who issued it, where and when; absent facts are left out. */
export function toReportThing({ meta }: Pick<ReportDocument, 'meta'>, routes: Routes, absolute: ToAbsolute) {
  return {
    '@type': 'Report',
    name: `${meta.townFull}${meta.kind}`,
    headline: meta.title,
    url: absolute(routes.report(meta.id)),
    inLanguage: 'zh-CN',
    genre: meta.kind,
    image: absolute(routes.preview(`report-${meta.id}`)),
    isAccessibleForFree: true,
    author: { '@type': 'GovernmentOrganization', name: `${meta.townFull}人民政府` },
    spatialCoverage: `${sayPlace(meta)}${meta.townFull}`,
    temporalCoverage: String(reviewYearOf(meta)),
    ...(meta.published === null ? {} : { datePublished: meta.published }),
    ...(meta.publisher === null ? {} : { publisher: { '@type': 'Organization', name: meta.publisher } }),
    ...(meta.documentNumber === null ? {} : { reportNumber: meta.documentNumber }),
  };
}

/** The downloads as schema.org's `Dataset`, a `DataDownload` a file; terms and keywords as `datapackage.json` has them. */
export function toDatasetThing(
  { reports, indicators, files }: Pick<Corpus, 'reports' | 'indicators'> & { files: readonly ListedFile[] },
  routes: Routes,
  absolute: ToAbsolute,
) {
  const towns = reports.map(({ meta }) => meta.townFull);
  const { version, keywords, licenses } = dataset;
  const years = reports.map(({ meta }) => reviewYearOf(meta)).sort();
  return {
    '@type': 'Dataset',
    name: '对读：乡镇政府工作报告中的数字',
    description: `${joinSome(towns)}政府工作报告中每一个带单位的数，附原句、位置、年份与标准指标。`,
    url: absolute(routes.data()),
    inLanguage: 'zh-CN',
    isAccessibleForFree: true,
    license: licenses.map(({ path }) => path),
    creator: { '@type': 'Organization', name: '对读', url: absolute(routes.home()) },
    version,
    keywords,
    image: absolute(routes.preview('data')),
    variableMeasured: indicators.map(({ label }) => label),
    spatialCoverage: towns,
    temporalCoverage: `${years[0]}/${years.at(-1)}`,
    distribution: files
      .filter(({ path }) => !path.includes('/'))
      .map(({ path, title, mediatype }) => ({
        '@type': 'DataDownload',
        name: title,
        encodingFormat: mediatype,
        contentUrl: absolute(routes.data(path)),
      })),
  };
}
