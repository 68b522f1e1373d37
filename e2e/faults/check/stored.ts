/** An event of a case as the checks look at it. */
export interface StoredEvent {
  readonly seq: number;
  readonly kind: string;
  readonly at: string;
  /** Account. */
  readonly by: string;
  /** Key of the command that brought it. */
  readonly key?: string;
  readonly step?: string;
  /** Of a paper: which one, its number, and where it is kept. */
  readonly template?: string;
  readonly number?: string;
  readonly file?: string;
}

/** A case as it stands in the database. */
export interface StoredCase {
  readonly id: string;
  /** Number of events that the case says that it has. */
  readonly seq: number;
  readonly events: readonly StoredEvent[];
  /** Whether its events are chained and sealed as they were written. */
  readonly sealed: boolean;
  /** What it still has to have done, by when. */
  readonly outbox: readonly { readonly kind: string; readonly dueAt: string }[];
  /** What was given up. */
  readonly dead: readonly { readonly kind: string; readonly why: string }[];
}

/** Everything that the database holds of the item's cases. */
export interface Stored {
  readonly cases: readonly StoredCase[];
  /** The last number of each series that papers and certificates take theirs from, by its id. */
  readonly series: ReadonlyMap<string, number>;
  /** Public records of certificates: number and case. */
  readonly certificates: readonly { readonly number: string; readonly case: string }[];
  /** Files of which every byte is there. */
  readonly files: ReadonlySet<string>;
  /** Files that are named but lack bytes, and bytes that belong to no file. */
  readonly torn: readonly string[];
  /** Drafts that are left. */
  readonly drafts: ReadonlySet<string>;
  /** Entries of the audit list, by id. */
  readonly trail: ReadonlySet<string>;
}

/** Something that must never happen, found. */
export interface Breach {
  readonly kind: 'lost' | 'doubled' | 'skipped' | 'falselyRefused' | 'undone' | 'number';
  readonly case: string;
  readonly what: string;
}
