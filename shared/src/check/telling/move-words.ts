import type { Definition } from '#shared/definition/definition';
import type { ScenarioMove } from '#shared/definition/scenario';
import type { Language } from '#shared/kernel/language';
import { say, type Text } from '#shared/kernel/text';
import { formPlaces, type FormPlace } from '#shared/definition/form-place';
import { innerSource } from '#shared/form/inner-source';
import { resolveForm } from '#shared/form/resolve-form';
import { sayLimit } from '#shared/check/say-limit';
import { stepPlaces } from '#shared/check/step-places';
import { answerInWords } from '#shared/check/telling/answer-words';

/** What somebody does with a case, as a step in a story. */
const DEEDS: Readonly<Record<ScenarioMove['does'], Text>> = {
  accept: { zh: '窗口受理', en: 'the counter accepts' },
  refuseAcceptance: { zh: '窗口不予受理', en: 'the counter does not accept' },
  refer: { zh: '转交有权机关', en: 'it is referred to the organ that may decide' },
  requestCorrection: { zh: '一次告知补正', en: 'a correction is asked for' },
  proposeCorrection: { zh: '并联部门提出补正', en: 'a lane proposes a correction' },
  correct: { zh: '申请人补正', en: 'the applicant corrects' },
  returnMaterials: { zh: '退回材料', en: 'the papers are returned' },
  decide: { zh: '作出', en: 'decides' },
  act: { zh: '申请人办理', en: 'the applicant acts' },
  setDeadline: { zh: '定期限', en: 'a deadline is set' },
  approveDeadline: { zh: '审定期限', en: 'a deadline is approved' },
  returnTo: { zh: '退回到', en: 'returns it to' },
  transfer: { zh: '转交', en: 'hands it over' },
  extend: { zh: '延长期限', en: 'the limit is extended' },
  supply: { zh: '补交容缺材料', en: 'papers promised for later are handed in' },
  withdrawCommitment: { zh: '撤销承诺', en: 'a commitment is withdrawn' },
  withdraw: { zh: '申请人撤回', en: 'the applicant withdraws' },
  wait: { zh: '没有人做什么', en: 'nobody does anything' },
};

/** A move as one sentence, with the names that people know: “2 个工作日后，环节「审查」：作出「同意」”. */
export function moveInWords(move: ScenarioMove, definition: Definition | undefined, language: Language): string {
  const places = definition === undefined ? [] : stepPlaces(definition.chain);
  const named = (key: string): string => {
    const place = places.find(({ step }) => step.key === key);
    return place === undefined ? key : say(place.step.name, language);
  };
  const step = places.find(({ step: { key } }) => key === move.at)?.step;
  const outcomes = step !== undefined && 'outcomes' in step ? step.outcomes : [];
  const chosen = outcomes.find(({ key }) => key === move.outcome);
  const outcome = chosen === undefined ? move.outcome : say(chosen.label, language);
  const english = language === 'en';
  const [open, close] = english ? ['“', '”'] : ['「', '」'];
  const wait = move.wait && say(sayLimit(move.wait), language);
  const filled = (values: ScenarioMove['form'], form: readonly FormPlace[]): string => {
    const answers = Object.entries(values ?? {}).map(([key, value]) => answerInWords(key, value, form, language));
    if (answers.length === 0) return '';
    return english ? ` (${answers.join('; ')})` : `（${answers.join('；')}）`;
  };
  const told = [
    wait && (english ? `${wait} later, ` : `${wait}后，`),
    move.at !== undefined && (english ? `at ${open}${named(move.at)}${close}: ` : `${open}${named(move.at)}${close}：`),
    say(DEEDS[move.does], language),
    outcome !== undefined && `${english ? ' ' : ''}${open}${outcome}${close}`,
    move.target !== undefined && `${english ? ' ' : ''}${open}${named(move.target)}${close}`,
    move.limit && ` ${say(sayLimit(move.limit), language)}`,
    move.agrees === false && (english ? ' (does not agree)' : '（不同意）'),
    filled(move.form, definition && step && 'form' in step && step.form ? formOf(definition, step.form) : []),
    filled(move.answers, definition === undefined ? [] : formPlaces(resolveForm(definition))),
  ];
  return told.filter(Boolean).join('');
}

function formOf(definition: Definition, form: Definition['form']): readonly FormPlace[] {
  return formPlaces(resolveForm(innerSource(definition, form)));
}
