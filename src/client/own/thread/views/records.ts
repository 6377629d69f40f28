import { flagsOfRecord } from '../../../../series/index.ts';
import type { View } from '../view.ts';

/** The records of a report in the fields of the site's own files of data, in their order. */
export const records: View<'records'> = (report) =>
  report.records.map((record) => {
    const { sentence, ...fields } = record;
    const flags = flagsOfRecord(record, report).join('；');
    return { ...fields, flags: flags === '' ? null : flags, sentence };
  });
