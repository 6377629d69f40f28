import type { ShowTab } from '../desk.ts';

/** A tab of an opened report; what fills it is loaded when it is first chosen. */
export interface Tab {
  id: string;
  label: string;
  load: () => Promise<ShowTab>;
  /** Whether it tells what is wrong with the report, which is then looked for first. */
  isOfFaults?: boolean;
}

/** The tabs of an opened report, in the order in which they stand. */
export const tabs: readonly Tab[] = [
  { id: 'reading', label: '阅读', load: async () => (await import('./reading.ts')).showReading },
  { id: 'compare', label: '对照', load: async () => (await import('./compare.ts')).showCompare },
  { id: 'figures', label: '数字', load: async () => (await import('./figures.ts')).showFigures },
  { id: 'wording', label: '用语', load: async () => (await import('./wording.ts')).showWording },
  {
    id: 'check',
    label: '自查',
    load: async () => (await import('./check.ts')).showCheck,
    isOfFaults: true,
  },
  { id: 'take', label: '拿走', load: async () => (await import('./take.ts')).showTake },
];
