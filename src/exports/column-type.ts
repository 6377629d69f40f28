import { z } from 'zod';
import type { RecordColumn } from './columns.ts';

/** What a cell of a column may hold, read off its schema. */
export interface ColumnType {
  type: 'string' | 'number' | 'integer';
  /** The cell may be empty. */
  nullable: boolean;
  /** The only values that it may have; empty where any will do. */
  values: string[];
}

/** The type of a column, for the dictionary and for table schemas. */
export function columnType({ schema }: RecordColumn): ColumnType {
  const whole = z.toJSONSchema(schema);
  const shapes = whole.anyOf ?? [whole];
  const names = shapes.flatMap((shape) => shape.type ?? []);
  const type = names.find((name) => name === 'number' || name === 'integer') ?? 'string';
  const values = shapes.flatMap((shape) => shape.enum ?? []).map(String);
  return { type, nullable: names.includes('null'), values };
}
