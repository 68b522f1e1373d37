import type { Basics } from '#shared/definition/basics';
import { wordsOf } from '#shared/definition/dictionaries';
import type { Text } from '#shared/kernel/text';

/** The words of the portal under which a fact stands. */
export type HandlingWord =
  | 'ways.channels'
  | 'ways.online'
  | 'ways.hall'
  | 'ways.elsewhere'
  | 'ways.appointment'
  | 'ways.mail'
  | 'ways.selfService'
  | 'ways.limit'
  | 'ways.special'
  | 'ways.intermediary'
  | 'ways.traffic'
  | 'ways.delegated'
  | 'ways.joint';

/** One thing that an applicant plans by. */
export interface HandlingFact {
  readonly word: HandlingWord;
  readonly parts: readonly Text[];
}

const YES: Text = { zh: '有', en: 'Yes' };
const MAIL_IN: Text = { zh: '材料可以寄来', en: 'Papers may be posted to us' };
const MAIL_OUT: Text = { zh: '结果可以寄到家', en: 'The result can be posted to you' };
const PAY_ONLINE: Text = { zh: '可以网上付费', en: 'Fees can be paid online' };

/** What the basics say of the ways of doing it, in the order in which it matters to an applicant; what they do not say is left out. */
export function handlingFacts({ handling = {}, organs = {} }: Basics): readonly HandlingFact[] {
  const { online, crossRegion, appointment, mail, intermediary } = handling;
  const facts: readonly [HandlingWord, readonly (Text | false | undefined)[]][] = [
    ['ways.online', [online && wordsOf('onlineDepth', online.depth), online?.steps, online?.payOnline && PAY_ONLINE]],
    ['ways.channels', (handling.channels ?? []).map((code) => wordsOf('channel', code))],
    ['ways.hall', [handling.hall, handling.windowSteps]],
    ['ways.elsewhere', [crossRegion && wordsOf('crossRegion', crossRegion.range), crossRegion?.explanation]],
    ['ways.appointment', [appointment?.rule]],
    ['ways.mail', [mail?.materials && MAIL_IN, mail?.result && MAIL_OUT]],
    ['ways.selfService', [handling.selfService && YES]],
    ['ways.limit', [handling.quantityLimit]],
    ['ways.special', [handling.specialProcedure]],
    ['ways.intermediary', [intermediary?.service, intermediary?.content]],
    ['ways.traffic', [handling.traffic]],
    ['ways.delegated', [organs.delegatedTo, delegation(organs.delegatedBy)]],
    ['ways.joint', organs.jointDepartments ?? []],
  ];
  return facts.flatMap(([word, parts]) => {
    const said = parts.filter((part) => part !== undefined && part !== false);
    return said.length === 0 ? [] : [{ word, parts: said }];
  });
}

/** In whose name it is done: that organ answers for it. */
function delegation(organ: Text | undefined): Text | undefined {
  return organ && { zh: `受${organ.zh}委托`, en: `In the name of ${organ.en ?? organ.zh}, by delegation` };
}
