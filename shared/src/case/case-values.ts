import { civilDateOf, type CivilDate } from '#shared/kernel/civil-date';
import type { Language } from '#shared/kernel/language';
import { say, type Text } from '#shared/kernel/text';
import { caseLedger } from '#shared/case/situated';
import { GROUNDS } from '#shared/clock/turn-words';
import { isStaffed, stepOf } from '#shared/definition/chain';
import type { Definition } from '#shared/definition/definition';
import { answerText } from '#shared/form/answer-text';
import { resolveForm } from '#shared/form/resolve-form';
import { elementsOf } from '#shared/definition/elements-of';
import type { CaseFacts } from '#shared/case/case-facts';
import type { CaseState } from '#shared/case/case-state';
import type { Values } from '#shared/case/fill-text';

/**
 * What `{{…}}` stands for in documents and messages of a case: the names of `DocumentTemplate`, and the answers as
 * form.key in words (labels in place of option keys). `more` adds what only the caller knows, e.g. the number of a document.
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
    const [last, stay] = [lastDecision(definition, state), lastStay(definition, state)];
    const own: Record<string, string | undefined> = {
      applicant: state.profile?.org?.name ?? state.applicant.name,
      item: say(definition.basics.name, language),
      caseNumber: state.number,
      date: dateText(civilDateOf(facts.now), language),
      organ: say(definition.basics.decidingOrgan, language),
      outcome: last && say(last.label, language),
      reason: latestReason(state, last && say(last.reason, language)),
      places: placesText(definition, state, language),
      step: stay && say(stay.step.name, language),
      due: dayText(dueDay(state), language),
      ground: stay?.step.kind === 'procedure' ? say(GROUNDS[stay.step.ground], language) : undefined,
      materials: namesOf(definition.materials, state.choices.deferred, language),
      commitment: commitmentsText(definition, state, language),
      promisedDate: limitText(facts, state, 'promised', language),
      legalDate: limitText(facts, state, 'legal', language),
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

function dayText(day: CivilDate | undefined, language: Language): string | undefined {
  return day && dateText(day, language);
}

/** The last decision with its words: of people, or computed by the platform. */
function lastDecision({ chain }: Definition, state: CaseState): { label: Text; reason: Text } | undefined {
  const taken = state.decisions.at(-1);
  const step = taken && stepOf(chain, taken.step);
  const reason = { zh: taken?.reason ?? '' };
  if (step?.kind === 'automatic' && step.action.kind === 'decide')
    return { label: step.action.label, reason: step.action.reason };
  const outcome = isStaffed(step)
    ? step.outcomes.find(({ key }) => key === (taken?.carries ?? taken?.outcome))
    : undefined;
  return outcome && { label: outcome.label, reason };
}

/** The reason that was given last: at the intake, of a decision, of more time, or of the end. Of the same instant the later of these. */
function latestReason({ notTaken, decisions, extensions, end }: CaseState, decided?: string): string | undefined {
  const given = [
    { at: notTaken?.at, reason: notTaken && [notTaken.organ ?? [], notTaken.reason].flat().join('：') },
    { at: decisions.at(-1)?.at, reason: decided },
    { at: extensions.at(-1)?.at, reason: extensions.at(-1)?.reason },
    { at: end?.at, reason: end?.reason },
  ];
  return given
    .filter(({ reason }) => reason !== undefined && reason !== '')
    .reduce<(typeof given)[number] | undefined>(
      (latest, next) => (latest === undefined || (next.at ?? '') >= (latest.at ?? '') ? next : latest),
      undefined,
    )?.reason;
}

/** The step that was entered last. */
function lastStay({ chain }: Definition, { visits }: CaseState) {
  const visit = visits.at(-1);
  const step = visit && stepOf(chain, visit.key);
  return step && { step, due: visit.due };
}

/** The day by which the applicant has to act: of the correction that is not answered, else of the step that was entered last. */
function dueDay({ correction, steps, visits }: CaseState): CivilDate | undefined {
  if (correction !== undefined && correction.answeredAt === undefined) return correction.due;
  const visit = visits.at(-1);
  return steps.find(({ key }) => key === visit?.key)?.due ?? visit?.due;
}

function namesOf(
  elements: readonly { readonly key: string; readonly name: Text }[],
  keys: readonly string[],
  language: Language,
): string | undefined {
  const names = elements.filter(({ key }) => keys.includes(key)).map(({ name }) => say(name, language));
  return names.length === 0 ? undefined : names.join(language === 'zh' ? '、' : ', ');
}

/** The promises that were made, whole: name and text. */
function commitmentsText({ commitments = [] }: Definition, state: CaseState, language: Language): string | undefined {
  const made = commitments.filter(({ key }) => state.choices.commitments.includes(key));
  return made.length === 0
    ? undefined
    : made.map(({ name, text }) => `${say(name, language)}\n${say(text, language)}`).join('\n');
}

/** The told places, numbered, one a line. */
function placesText(definition: Definition, state: CaseState, language: Language): string | undefined {
  const names = new Map([
    ...elementsOf(definition.form).map((element) => [`field:${element.key}`, say(element.label, language)] as const),
    ...definition.materials.map((material) => [`material:${material.key}`, say(material.name, language)] as const),
  ]);
  const [colon, semicolon] = language === 'zh' ? ['：', '；'] : [': ', '; '];
  return (state.returned ?? state.correction)?.places
    .map(({ field, material, reason, wanted }, index) => {
      const name =
        names.get(field === undefined ? `material:${material}` : `field:${field}`) ?? field ?? material ?? '';
      return `${index + 1}. ${name}${colon}${reason}${wanted === undefined || wanted === '' ? '' : semicolon + wanted}`;
    })
    .join('\n');
}

function limitText(
  facts: CaseFacts,
  state: CaseState,
  kind: 'promised' | 'legal',
  language: Language,
): string | undefined {
  const due = caseLedger(facts, state).clocks.find((clock) => clock.kind === kind)?.due;
  return dayText(due, language);
}
