/** What the page and its worker tell each other. */
import type { Root } from 'hast';
import type { Diagnostic } from '../../diagnostics.ts';
import type { IndicatorRecord } from '../../indicator/types.ts';
import type { Evidence, FactName } from '../../intake/index.ts';
import type { ReportFacts } from '../../report/types.ts';

/** A fact as it was read: what it says, and the words that say so (empty where nothing was read). */
export type ReadFacts = Partial<Record<FactName, Pick<Evidence<string | number>, 'value' | 'quote'>>>;

/** One report of a reader's own, after every stage of the parser. */
export interface OwnReport {
  /** `own-1`, counted over all files of this visit. */
  id: string;
  /** Of the file, with the archive that it was in. */
  file: string;
  facts: ReportFacts;
  read: ReadFacts;
  /** Facts that the text doesn't tell; `facts` then holds a stand-in. */
  missing: FactName[];
  /** What reading the file did, as Chinese phrases. */
  notes: string[];
  source: string;
  records: IndicatorRecord[];
  diagnostics: Diagnostic[];
  /** The text as the site's reading pages show it. */
  body: Root;
}

/** What a worker is asked to read. */
export interface ReadRequest {
  name: string;
  bytes: Uint8Array;
}

/** What a worker answers: reports as they are read, what could not be read, and that a file is done. */
export type ReadAnswer =
  | { type: 'report'; report: OwnReport }
  | { type: 'refused'; file: string; reason: string; advice: string }
  | { type: 'done'; file: string }
  | { type: 'failed'; file: string };
