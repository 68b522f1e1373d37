import { REGISTER_QUESTIONS } from '#shared/concept/register-question';
import type { RegisterMembers, RegisterValue } from '#shared/concept/register-value';

const QUESTIONS: Readonly<Record<string, { readonly inputs: RegisterMembers; readonly outputs: RegisterMembers }>> =
  REGISTER_QUESTIONS;

/** What an input is asked with at first: what the platform knows of the applicant. The author names the right answer. */
const GUESS: Readonly<Record<string, string>> = {
  string: 'applicant.name',
  idNumber: 'applicant.idNumber',
  uscc: 'applicant.org.uscc',
  region: 'applicant.org.region',
  date: 'today',
  double: '0.0',
  bool: 'true',
};

/** The inputs of a question; none for one that no register knows. */
export function inputsOf(question: string): RegisterMembers {
  return QUESTIONS[question]?.inputs ?? {};
}

/** What a question is first asked with; what was there already for an input of that name stays. */
export function freshQuery(question: string, before: Readonly<Record<string, string>> = {}): Record<string, string> {
  return Object.fromEntries(
    Object.entries(inputsOf(question)).flatMap(([input, { type, optional }]) => {
      const source = before[input] ?? (optional ? undefined : guess(type));
      return source === undefined ? [] : [[input, source]];
    }),
  );
}

/** What an answer proves at first: the first yes or no that every answer has. */
export function freshProof(question: string): string {
  const sure = Object.entries(QUESTIONS[question]?.outputs ?? {}).find(
    ([, { type, optional }]) => type === 'bool' && !optional,
  );
  return sure === undefined ? 'true' : `answer.${sure[0]}`;
}

function guess(type: RegisterValue): string {
  return typeof type === 'string' ? (GUESS[type] ?? 'applicant.name') : '[]';
}
