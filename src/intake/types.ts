/** What is known of a file: its name as its owner calls it, and its bytes. */
export interface SourceFile {
  /** May be a path: `下载/青石镇.zip/报告.docx`. */
  name: string;
  bytes: Uint8Array;
  /** Bytes of the sidecar that lies beside it, `longquan.yaml` beside `longquan.txt`. */
  sidecar?: Uint8Array;
}

/**
 * Gives the table of a Chinese encoding by its name in a PDF, `GBK-EUC-H`, in the binary form of pdf.js; asked by files that
 * don't bring their fonts along.
 */
export type ReadCMap = (name: string) => Promise<Uint8Array>;

/** Formats from which a text can be read, by content. */
export type InputFormat = 'txt' | 'markdown' | 'html' | 'docx' | 'pdf' | 'zip';

/** Something that reading did and that its owner should know: a key of the table in `words/say-note.ts`, and how often. */
export interface Note {
  code: NoteCode;
  count: number;
}

/** Kinds of {@link Note}. */
export type NoteCode =
  | 'chrome-dropped'
  | 'numbering-resolved'
  | 'deletions-dropped'
  | 'comments-dropped'
  | 'footnotes-appended'
  | 'note-marks-dropped'
  | 'text-boxes-appended'
  | 'lines-joined'
  | 'running-heads-dropped'
  | 'page-numbers-dropped'
  | 'front-matter-dropped'
  | 'breaks-replaced';

/** What a reader of one format gives. */
export interface ReadText {
  /** The report itself, as its reader sees it; lines end in `\n`. */
  text: string;
  /** What stands around it and may tell facts: the table above a web page, the properties of a PDF. A line each. */
  around: string;
  /** By the names of the Encoding Standard; null where the format itself says how characters are stored. */
  encoding: string | null;
  notes: Note[];
}

/** A text read from a file. */
export interface ReadDocument extends ReadText {
  /** Of the file, with the archive that it was in. */
  name: string;
  format: Exclude<InputFormat, 'zip'>;
  /** Of the file's bytes, in hexadecimal. */
  sha256: string;
  /** The facts that lay beside it, `longquan.yaml` beside `longquan.txt`: YAML, not looked at. */
  sidecar?: string;
}

/** Where a text comes from: the file as its owner called it. */
export interface Origin {
  name: string;
  /** By the names of the Encoding Standard; null where the format itself says how characters are stored. */
  encoding: string | null;
  /** Of the file's bytes, in hexadecimal. */
  sha256: string;
}
