/** Where a fact was read. */
export type FactSource =
  'title' | 'meeting' | 'opening' | 'heading' | 'text' | 'around' | 'file name' | 'gazetteer' | 'made up';

/** A fact with the words that it was read from. */
export interface FactEvidence<Value> {
  value: Value;
  /** Verbatim; empty where nothing was read, as for a title that was made up. */
  quote: string;
  from: FactSource;
}

/** What a document says about itself; what it doesn't say is missing. */
export interface FoundFacts {
  town?: FactEvidence<string>;
  townFull?: FactEvidence<string>;
  county?: FactEvidence<string>;
  city?: FactEvidence<string>;
  province?: FactEvidence<string>;
  kind?: FactEvidence<string>;
  title?: FactEvidence<string>;
  statedYear?: FactEvidence<number>;
  planYear?: FactEvidence<number>;
  published?: FactEvidence<string>;
  publisher?: FactEvidence<string>;
  documentNumber?: FactEvidence<string>;
  provenance?: FactEvidence<'official' | 'reprint'>;
}

/** What facts are read from. */
export interface FactInput {
  text: string;
  /** What stands around the text: the table above a web page. */
  around: string;
  /** Of the file; empty where it tells nothing, as for a text from standard input. */
  name: string;
  /** Of a compilation that holds the text: its name, and what stands above its first report. */
  collection?: string;
}
