/** A page to be printed, plain: whoever prints it decides how it looks. All text is final, in one language. */
export interface PrintableDocument {
  readonly kind: 'document';
  readonly organ: string;
  readonly title: string;
  readonly number: string;
  readonly paragraphs: readonly string[];
  /** Day of issue, as documents write it. */
  readonly date: string;
  /** What stands in place of a seal. */
  readonly mark: readonly [zh: string, en: string];
}

/** A certificate to be printed. */
export interface PrintableCertificate {
  readonly kind: 'certificate';
  readonly organ: string;
  readonly title: string;
  readonly subtitle?: string;
  readonly number: string;
  readonly lines: readonly PrintableLine[];
  readonly issuedOn: string;
  /** e.g. 2026年11月24日 至 2031年11月23日. */
  readonly validity: string;
  /** Code of the public verification page. */
  readonly code: string;
  readonly mark: readonly [zh: string, en: string];
}

export interface PrintableLine {
  readonly label: string;
  readonly value: string;
  /** A drawing that is printed in place of the value, e.g. a signature. */
  readonly drawing?: PrintableDrawing;
}

/** Lines to be stroked: a path as in SVG, of M and L, in a box of its own units. */
export interface PrintableDrawing {
  readonly path: string;
  readonly width: number;
  readonly height: number;
}

export type Printable = PrintableDocument | PrintableCertificate;

/** The mark of everything that this platform prints until an organ's seal is connected. */
export const NO_SEAL = ['演示 · 无法律效力的印章', 'Demonstration, no legal seal'] as const;
