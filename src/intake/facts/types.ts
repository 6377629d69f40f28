/** Where a fact was read. */
export type FactSource =
  'title' | 'meeting' | 'opening' | 'heading' | 'text' | 'around' | 'file name' | 'gazetteer' | 'made up';

/** A fact with the words that it was read from. */
export interface Evidence<Value> {
  value: Value;
  /** Verbatim; empty where nothing was read, as for a title that was made up. */
  quote: string;
  from: FactSource;
}

/** What a document says about itself; what it doesn't say is missing. */
export interface FoundFacts {
  town?: Evidence<string>;
  townFull?: Evidence<string>;
  county?: Evidence<string>;
  city?: Evidence<string>;
  province?: Evidence<string>;
  kind?: Evidence<string>;
  title?: Evidence<string>;
  statedYear?: Evidence<number>;
  planYear?: Evidence<number>;
  published?: Evidence<string>;
  publisher?: Evidence<string>;
  documentNumber?: Evidence<string>;
  provenance?: Evidence<'official' | 'reprint'>;
}

/** What facts are read from. */
export interface FactInput {
  text: string;
  /** What stands around the text: the table above a web page. */
  around: string;
  /** Of the file; empty where it tells nothing, as for a text from standard input. */
  name: string;
}
