import { isUscc } from '#shared/concept/uscc';

/** 基本编码 in its parts: who keeps the directory, what type of item, which main item, which of its parts. */
export interface BasicCode {
  /** 00 the state, else the first two digits of a province. */
  readonly directory: string;
  /** Code of the dictionary taskType. */
  readonly taskType: string;
  readonly main: string;
  readonly part: string;
}

/** 实施编码 in its parts; with its two last digits it is a 业务办理项编码. */
export interface ImplementationCode {
  readonly uscc: string;
  /** Whether the check sign of the credit code fits; real codes are known whose sign does not. */
  readonly usccFits: boolean;
  /** Code of the dictionary level. */
  readonly level: string;
  readonly basicCode: string;
  /** The business item below it, two digits; absent in an implementation code. */
  readonly businessItem?: string;
}

/**
 * Reads a 基本编码 of 12 digits: 2 directory + 2 type + 5 main item + 3 part (GB/T 39554.1-2020; the cut is taken from public
 * systems, its text was not to be had). Undefined for anything else: older local schemes stand in the local codes.
 */
export function readBasicCode(code: string): BasicCode | undefined {
  if (!/^\d{12}$/.test(code)) return undefined;
  return { directory: code.slice(0, 2), taskType: code.slice(2, 4), main: code.slice(4, 9), part: code.slice(9) };
}

/**
 * Reads a 实施编码 of 31 signs: 18 credit code of the organ + 1 level + 12 basic code; or a 业务办理项编码 of 33 signs: two more
 * digits. Undefined for anything else.
 */
export function readImplementationCode(code: string): ImplementationCode | undefined {
  const parts = /^([0-9A-HJ-NPQRTUWXY]{18})([1-6])(\d{12})(\d{2})?$/.exec(code);
  if (!parts) return undefined;
  const [, uscc = '', level = '', basicCode = '', businessItem] = parts;
  return { uscc, usccFits: isUscc(uscc), level, basicCode, ...(businessItem !== undefined && { businessItem }) };
}
