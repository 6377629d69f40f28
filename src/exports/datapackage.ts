import type { Corpus } from '../corpus/types.ts';
import { columnType } from './column-type.ts';
import { columns } from './columns.ts';

/** A file that the package lists: its path below `data/`, and what stands in it. */
export interface PackageFile {
  path: string;
  title: string;
  mediatype: string;
  /** Whether it is text, in UTF-8. */
  isText: boolean;
  bytes: number;
  /** SHA-256 of its bytes, in hexadecimal. */
  hash: string;
}

/** What holds for the data as a whole. */
export const dataset = {
  version: '1',
  keywords: ['政府工作报告', '乡镇', '指标', 'government work report', 'township', 'China'],
  licenses: [{ name: 'MIT', path: 'https://opensource.org/license/mit', title: 'MIT License' }],
};

/** The Frictionless descriptor (Data Package 2.0) of the files given; the CSV table gets a schema of its fields. */
export function createDatapackage(
  { reports }: Corpus,
  files: readonly PackageFile[],
  version: string = dataset.version,
) {
  return {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: 'duidu',
    title: '对读：乡镇政府工作报告中的数',
    description: '乡镇政府工作报告中每一个带单位的数，连同它在原文中的位置、所属时期与标准指标。',
    ...dataset,
    version,
    sources: reports.map(({ meta }) => ({
      title: `${meta.publisher ?? meta.townFull}：${meta.title}`,
      path: `sources/${meta.id}.txt`,
    })),
    resources: files.map(({ path, title, mediatype, isText, bytes, hash }) => {
      const format = path.slice(path.lastIndexOf('.') + 1);
      return {
        name: path.replaceAll(/[/.]/g, '-'),
        path,
        title,
        ...(format === 'csv' && { type: 'table' }),
        format,
        mediatype,
        ...(isText && { encoding: 'utf-8' }),
        bytes,
        hash: `sha256:${hash}`,
        ...(format === 'csv' && { schema: tableSchema() }),
      };
    }),
  };
}

/** The fields of `records.table.csv`, as a Frictionless table schema. */
function tableSchema() {
  return {
    fields: columns.map((column) => {
      const { type, nullable, values } = columnType(column);
      return {
        name: column.name,
        type,
        title: column.zh,
        description: column.en,
        constraints: {
          required: !nullable,
          ...(column.name === 'id' && { unique: true }),
          ...(values.length > 0 && { enum: values }),
        },
      };
    }),
    primaryKey: ['id'],
    missingValues: [''],
  };
}
