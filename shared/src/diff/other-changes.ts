import type { Basics } from '#shared/definition/basics';
import type { ClockRule } from '#shared/definition/clock-rule';
import type { DocumentTemplate } from '#shared/definition/document-template';
import type { Result } from '#shared/definition/result';
import type { Change } from '#shared/diff/change';
import {
  demands,
  favours,
  help,
  lessIsBurden,
  longerIsBurden,
  moreIsBurden,
  type ImpactRule,
} from '#shared/diff/impact';
import { listChanges, type ListRule } from '#shared/diff/list-changes';
import { propertyChanges, type Properties } from '#shared/diff/property-changes';

/** Charging where nothing was charged is a burden; the words and the law of it are procedure. */
const chargedIsBurden: ImpactRule = (before, after) => {
  const [was, is] = [before, after].map((fee) => (fee as { readonly charged?: boolean } | undefined)?.charged === true);
  return was === is ? 'procedure' : is ? 'burden' : 'relief';
};

const BASICS: Properties = {
  name: ['事项名称', 'name', 'wording'],
  summary: ['一句话说明', 'summary', 'wording'],
  synonyms: ['搜索词', 'search words', 'wording'],
  themes: ['主题', 'themes', 'wording'],
  contacts: ['咨询投诉', 'contacts', 'wording'],
  places: ['办理地点', 'places', 'wording'],
  remedies: ['救济途径', 'remedies', 'wording'],
  faqs: ['常见问题', 'questions', 'wording'],
  notes: ['核对标记', 'marks', 'wording'],
  result: ['结果名称', 'result', 'wording'],
  validity: ['有效期说明', 'validity', 'wording'],
  visitReason: ['到现场的原因', 'reason for visits', 'wording'],
  taskType: ['事项类型', 'type of item', 'procedure'],
  projectType: ['办件类型', 'kind of handling', 'procedure'],
  level: ['行使层级', 'level', 'procedure'],
  basicCode: ['基本编码', 'basic code', 'procedure'],
  implementationCode: ['实施编码', 'implementation code', 'procedure'],
  department: ['实施主体', 'department', 'procedure'],
  decidingOrgan: ['决定机关', 'deciding organ', 'procedure'],
  legalBasis: ['设定依据', 'legal basis', 'procedure'],
  fee: ['收费', 'fee', chargedIsBurden],
  origin: ['如何开始', 'how a case begins', 'procedure'],
  codes: ['编码与状态', 'codes and state', 'procedure'],
  organs: ['相关机关', 'organs', 'procedure'],
  topics: ['主题分类', 'headings', 'wording'],
  handling: ['办理方式', 'ways of doing it', 'procedure'],
  resultDetails: ['结果说明', 'details of results', 'wording'],
  reach: ['联系与救济', 'contacts and remedies', 'wording'],
  byType: ['按类型的要素', 'elements by type', 'procedure'],
  regions: ['办理地区', 'regions', favours],
  audience: ['服务对象', 'audience', favours],
  conditions: ['受理条件', 'conditions', demands],
  notNeededFor: ['不需要办的情形', 'who does not need it', favours],
  neverAsked: ['不得要求的材料', 'papers never asked for', favours],
  visits: ['到现场次数', 'visits', moreIsBurden],
};

const CLOCKS: ListRule<ClockRule> = {
  part: 'clock',
  noun: { zh: '时限', en: 'limit' },
  name: (clock) => clock.name,
  added: (clock) => (clock.kind === 'promised' ? 'relief' : 'procedure'),
  removed: (clock) => (clock.kind === 'promised' ? 'burden' : 'procedure'),
  properties: {
    name: ['名称', 'name', 'wording'],
    note: ['核对标记', 'mark', 'wording'],
    limit: ['时长', 'length', longerIsBurden],
    onExpiry: ['到期后果', 'effect of the end', help],
    extension: ['延长', 'extension', longerIsBurden],
    kind: ['种类', 'kind', 'procedure'],
    from: ['从何时算', 'start', 'procedure'],
    to: ['算到何时', 'end', 'procedure'],
    firstDay: ['首日怎么算', 'first day', 'procedure'],
    lastDay: ['末日到几点', 'end of the last day', 'procedure'],
    pausedBy: ['暂停', 'pauses', 'procedure'],
    legalBasis: ['依据', 'legal basis', 'procedure'],
  },
};

const DOCUMENTS: ListRule<DocumentTemplate> = {
  part: 'document',
  noun: { zh: '文书', en: 'document' },
  name: (document) => document.title,
  added: () => 'procedure',
  removed: () => 'procedure',
  properties: {
    title: ['标题', 'title', 'wording'],
    body: ['正文', 'text', 'wording'],
    prefix: ['字号', 'prefix', 'wording'],
    kind: ['种类', 'kind', 'procedure'],
    step: ['所在环节', 'step', 'procedure'],
    seal: ['印章', 'seal', 'procedure'],
    service: ['送达方式', 'service', 'procedure'],
  },
};

const RESULTS: ListRule<Result> = {
  part: 'result',
  noun: { zh: '结果', en: 'result' },
  name: (result) => result.name,
  added: () => 'relief',
  removed: () => 'burden',
  properties: {
    name: ['名称', 'name', 'wording'],
    note: ['核对标记', 'mark', 'wording'],
    prefix: ['编号前缀', 'prefix', 'wording'],
    holder: ['持证人', 'holder', 'procedure'],
    lines: ['登载内容', 'lines', 'procedure'],
    holderCode: ['持证人代码', 'code of the holder', 'procedure'],
    type: ['证照类型', 'type of certificate', 'procedure'],
    renewal: ['延续', 'renewal', 'procedure'],
    lifecycle: ['证照变化', 'lifecycle', 'procedure'],
    delivery: ['领取方式', 'delivery', favours],
    period: ['发放周期', 'period', 'procedure'],
    amounts: ['金额', 'amounts', 'procedure'],
    from: ['起始日期', 'first day', 'procedure'],
    stops: ['停发情形', 'what stops it', 'procedure'],
    recheck: ['复核', 'check again', 'procedure'],
    validYears: ['有效年数', 'years of validity', lessIsBurden],
  },
};

/** What changed in the elements of the implementation list. */
export function basicsChanges(before: Basics, after: Basics): Change[] {
  return propertyChanges(
    { part: 'basics', pointer: '/basics', place: { zh: '基本信息', en: 'basics' } },
    before,
    after,
    BASICS,
  );
}

export function clockChanges(before: readonly ClockRule[], after: readonly ClockRule[]): Change[] {
  return listChanges(CLOCKS, before, after, '/clocks');
}

export function documentChanges(before: readonly DocumentTemplate[], after: readonly DocumentTemplate[]): Change[] {
  return listChanges(DOCUMENTS, before, after, '/documents');
}

export function resultChanges(before: readonly Result[], after: readonly Result[]): Change[] {
  return listChanges(RESULTS, before, after, '/results');
}
