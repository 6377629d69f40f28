import type { Part, Topic } from '../report/types.ts';

/**
 * From an offset of a block on, where its text stands in the report.
 *
 * Shape: `[UTF-16 offset in the block, part, topic, title of the nearest titled section]`; part and topic are null
 * before the first section.
 */
export type Stretch = [offset: number, part: Part | null, topic: Topic | null, title: string];

/** What the browser gets of one block: Pagefind's fragment, as far as we read it. */
export interface Fragment {
  /** `/reports/<id>/#p<n>`, without the site's base. */
  url: string;
  /** `toWords` of the folded text. */
  content: string;
  filters: {
    /** One item: `toMarks` of the text. */
    marks: string[];
    /** One item: JSON of the block's stretches, the first at 0. */
    stretches: string[];
  };
}

/** One custom record of the index. */
export interface SearchRecord extends Fragment {
  language: string;
}
