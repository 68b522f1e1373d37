import type { Definition } from '#shared/definition/definition';

/** The parts of a definition from which a form runs. */
export type FormSource = Pick<Definition, 'form' | 'codeLists' | 'situations'> & {
  /** For a form inside a step: that of the application, which its expressions read as `application`. */
  readonly outer?: FormSource;
};

/** Whether two definitions run the same form, part by part the very same objects: then nothing need be opened anew. */
export function sameSource(a: FormSource | undefined, b: FormSource | undefined): boolean {
  return a?.form === b?.form && a?.codeLists === b?.codeLists && a?.situations === b?.situations;
}
