import type { Routes } from '../../url/index.ts';
import type { AskThread, OwnReport } from './types.ts';

/** What a tab may use of the page that it stands on. */
export interface TabContext {
  ask: AskThread;
  routes: Routes;
  /** Tells the reader something, aloud where a page is read aloud. */
  say: (words: string) => void;
  /** The file that a report came from alone; undefined for pasted text and for one of an archive or compilation. */
  fileOf: (report: OwnReport) => File | undefined;
  /** Told that a report is kept on this device now. */
  kept: () => void;
  /** Every report that was read, in order. */
  reports: () => readonly OwnReport[];
}

/** Fills the panel of a tab for a report; may go on filling it when it returns. */
export type ShowTab = (panel: HTMLElement, report: OwnReport, desk: TabContext) => void | Promise<void>;
