import type { Json } from '#shared/kernel/json';
import type { Language } from '#shared/kernel/language';
import type { Text } from '#shared/kernel/text';
import type { Definition } from '#shared/definition/definition';
import { elementsOf } from '#shared/definition/elements-of';
import type { FormElement } from '#shared/definition/form-element';
import { signaturePath, type SignatureValue } from '#shared/definition/field-kind/signature';
import type { CertificateLine, CertificateResult } from '#shared/definition/result';
import { compileExpression } from '#shared/expression/compile-expression';
import { answerText } from '#shared/form/answer-text';
import { formScope } from '#shared/form/form-scope';
import { resolveForm } from '#shared/form/resolve-form';
import type { CaseFacts } from '#shared/case/case-facts';
import type { CaseState } from '#shared/case/case-state';
import { isSensitive } from '#shared/case/is-sensitive';
import { caseRoots } from '#shared/case/case-surroundings';
import type { PrintableDrawing } from '#shared/document/printable';

/** A line of a certificate in words, and whether its value is personal in the way that the public may not read. */
export interface FilledLine {
  readonly label: Text;
  readonly value: string;
  readonly sensitive: boolean;
  /** A drawn signature. */
  readonly drawing?: PrintableDrawing;
}

/** The value of an expression over a case's answers; undefined where it is unknown. Never throws. */
function valueOf(definition: Definition, state: CaseState, source: string): Json | undefined {
  const compiled = compileExpression(source, formScope(definition));
  return compiled.ok
    ? compiled.expression.evaluate(caseRoots({ definition, now: state.decidedAt ?? state.submittedAt }, state))
    : undefined;
}

/** Who holds a certificate: what its expression gives, else the applicant's name. */
export function holderOf(definition: Definition, state: CaseState, result: CertificateResult): string {
  const holder = valueOf(definition, state, result.holder);
  return typeof holder === 'string' && holder.trim() !== ''
    ? holder
    : (state.profile?.org?.name ?? state.applicant.name);
}

/** What a certificate says, in the order of its definition; lines without value are left out. */
export function certificateLines(
  { definition, regions }: Pick<CaseFacts, 'definition' | 'regions'>,
  state: CaseState,
  result: CertificateResult,
  language: Language,
): readonly FilledLine[] {
  const elements = elementsOf(resolveForm(definition));
  return result.lines.flatMap((line): FilledLine[] => {
    const value = valueOf(definition, state, line.value);
    const element = elementOf(elements, line);
    const text =
      value === undefined
        ? ''
        : element === undefined
          ? textOf(value, language)
          : answerText(element, value, language, regions);
    if (text === '') return [];
    const drawing = element?.kind === 'signature' ? drawingOf(value!) : undefined;
    return [
      { label: line.label, value: text, sensitive: readsSensitive(definition, line), ...(drawing && { drawing }) },
    ];
  });
}

function drawingOf(value: Json): PrintableDrawing | undefined {
  const signature = value as unknown as SignatureValue;
  return 'typed' in signature
    ? undefined
    : { path: signaturePath(signature), width: signature.width, height: signature.height };
}

/** The element that a line shows: the named choice, or the one that its expression is a plain path to. */
function elementOf(elements: readonly FormElement[], line: CertificateLine): FormElement | undefined {
  const key = line.option ?? /^form\.(\w+)$/.exec(line.value.trim())?.[1];
  return elements.find((element) => element.key === key);
}

/**
 * Whether a line shows what the public may not read: a sensitive answer, or a part of one other than a name. Identity numbers
 * and bank accounts are such whatever the definition says of them.
 */
function readsSensitive(definition: Definition, line: CertificateLine): boolean {
  const compiled = compileExpression(line.value, formScope(definition));
  const elements = elementsOf(definition.form);
  const reads = compiled.ok ? compiled.expression.reads : [];
  return reads.some((path) => {
    if (path === 'applicant.idNumber') return true;
    const [root, key, part] = path.split('.');
    const element = root === 'form' ? elements.find((each) => each.key === key) : undefined;
    return element !== undefined && part !== 'name' && isSensitive(element);
  });
}

function textOf(value: Json, language: Language): string {
  if (Array.isArray(value)) return value.map(String).join(language === 'zh' ? '、' : ', ');
  return typeof value === 'object' ? '' : String(value);
}
