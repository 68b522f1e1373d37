import { civilDateOf } from '#shared/kernel/civil-date';
import type { Language } from '#shared/kernel/language';
import { say } from '#shared/kernel/text';
import { readClocks } from '#shared/clock/read-clocks';
import { stepOf } from '#shared/definition/chain';
import type { Definition } from '#shared/definition/definition';
import { answerText } from '#shared/form/answer-text';
import { resolveForm } from '#shared/form/resolve-form';
import { elementsOf } from '#shared/definition/elements-of';
import type { CaseFacts } from '#shared/case/case-facts';
import type { CaseState } from '#shared/case/case-state';
import type { Values } from '#shared/case/fill-text';

/**
 * What `{{…}}` stands for in documents and messages of a case: applicant, item, caseNumber, date, organ, outcome, reason,
 * places, promisedDate, legalDate, and the answers as form.key in words (labels in place of option keys). `more` adds what
 * only the caller knows, e.g. the number of a document.
 */
export function caseValues(
  facts: CaseFacts,
  state: CaseState,
  more: Readonly<Record<string, string>> = {},
): (language: Language) => Values {
  return (language) => {
    const { definition } = facts;
    const values = new Map<string, string>();
    for (const element of elementsOf(resolveForm(definition))) {
      const value = Object.hasOwn(state.answers, element.key) ? state.answers[element.key] : undefined;
      if (value !== undefined) values.set(`form.${element.key}`, answerText(element, value, language, facts.regions));
    }
    const last = lastDecision(definition, state);
    const own: Record<string, string | undefined> = {
      applicant: state.profile?.org?.name ?? state.applicant.name,
      item: say(definition.basics.name, language),
      caseNumber: state.number,
      date: dateText(civilDateOf(facts.now), language),
      organ: say(definition.basics.decidingOrgan, language),
      outcome: last && say(last.label, language),
      reason: state.end?.reason ?? last?.reason,
      places: placesText(definition, state, language),
      promisedDate: dueText(facts, state, 'promised', language),
      legalDate: dueText(facts, state, 'legal', language),
      certificateNumber: state.certificates.at(-1)?.number,
      ...more,
    };
    for (const [name, value] of Object.entries(own)) if (value !== undefined) values.set(name, value);
    return values;
  };
}

/** A day as a document writes it: 2026年11月24日. */
export function dateText(date: string, language: Language): string {
  const [year, month, day] = date.split('-').map(Number);
  return language === 'zh' ? `${year}年${month}月${day}日` : date;
}

function lastDecision(definition: Definition, state: CaseState) {
  const taken = state.decisions.at(-1);
  const step = taken && stepOf(definition.chain, taken.step);
  const outcome = step?.kind === 'task' ? step.outcomes.find((entry) => entry.key === taken?.outcome) : undefined;
  return outcome && { label: outcome.label, reason: taken?.reason };
}

/** The told places, numbered, one a line. */
function placesText(definition: Definition, state: CaseState, language: Language): string | undefined {
  const names = new Map([
    ...elementsOf(definition.form).map((element) => [`field:${element.key}`, say(element.label, language)] as const),
    ...definition.materials.map((material) => [`material:${material.key}`, say(material.name, language)] as const),
  ]);
  const [colon, semicolon] = language === 'zh' ? ['：', '；'] : [': ', '; '];
  return state.correction?.places
    .map(({ field, material, reason, wanted }, index) => {
      const name =
        names.get(field === undefined ? `material:${material}` : `field:${field}`) ?? field ?? material ?? '';
      return `${index + 1}. ${name}${colon}${reason}${wanted === undefined || wanted === '' ? '' : semicolon + wanted}`;
    })
    .join('\n');
}

function dueText(
  facts: CaseFacts,
  state: CaseState,
  kind: 'promised' | 'legal',
  language: Language,
): string | undefined {
  const due = readClocks(facts.definition, state, facts.calendar, facts.now).clocks.find(
    (clock) => clock.kind === kind,
  )?.due;
  return due && dateText(due, language);
}
