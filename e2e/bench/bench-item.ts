import type { ItemDraftView } from '#shared/api/item';
import type { ServiceView } from '#shared/api/service';
import { isStaffed } from '#shared/definition/chain';
import type { Definition } from '#shared/definition/definition';
import type { FormElement } from '#shared/definition/form-element';
import { signIn } from '../system/client.js';

/** The item that the benches submit: 25 fields of mixed kinds, a third of them conditional, nothing to upload. */
export const BENCH_ITEM = 'bench-twenty-five';

const label = (text: string) => ({ zh: text, en: text });

function fields(): FormElement[] {
  const texts = Array.from({ length: 8 }, (_, n): FormElement => ({
    kind: 'text',
    key: `text${n}`,
    label: label(`文本 ${n}`),
    required: true,
  }));
  const numbers = Array.from({ length: 6 }, (_, n): FormElement => ({
    kind: 'number',
    key: `number${n}`,
    label: label(`数字 ${n}`),
    min: 0,
    checks: [{ holds: `form.number${n} <= 1000.0`, message: label('不超过 1000') }],
  }));
  const conditional = Array.from({ length: 8 }, (_, n): FormElement => ({
    kind: 'text',
    key: `extra${n}`,
    label: label(`补充 ${n}`),
    visibleWhen: n % 2 === 0 ? '"hot" in form.projects' : `form.number${n % 6} > 100.0`,
  }));
  return [
    { kind: 'text', key: 'name', label: label('名称'), required: true },
    {
      kind: 'multiChoice',
      key: 'projects',
      label: label('项目'),
      required: true,
      options: [
        { key: 'hot', label: label('热食') },
        { key: 'cold', label: label('冷食') },
      ],
    },
    ...texts,
    ...numbers,
    ...conditional,
    { kind: 'computed', key: 'sum', label: label('合计'), computed: 'form.number0 + form.number1', result: 'double' },
  ];
}

/** What a submission answers: right, so that all of the server's work is done. */
export function benchAnswers(): Record<string, unknown> {
  const texts = Object.fromEntries(Array.from({ length: 8 }, (_, n) => [`text${n}`, `青禾市安平区学府路 ${n} 号`]));
  const numbers = Object.fromEntries(Array.from({ length: 6 }, (_, n) => [`number${n}`, n * 30]));
  const extras = Object.fromEntries([0, 2, 4, 6, 5].map((n) => [`extra${n}`, '补充说明']));
  return { name: '知味小馆', projects: ['hot', 'cold'], ...texts, ...numbers, ...extras };
}

/** The demonstration's own item with another form; what its chain, results and limits read of the old form is gone or reads the new one. */
export function benchDefinition(golden: Definition): Definition {
  const { region: _, aftercare: __, ...chain } = golden.chain;
  return {
    ...golden,
    basics: { ...golden.basics, name: label('二十五个字段') },
    form: { pages: [{ key: 'page', title: label('一页'), sections: [{ key: 'section', elements: fields() }] }] },
    materials: [],
    results: golden.results.flatMap((result) => {
      if (result.kind !== 'certificate') return [];
      const { holderCode: ___, ...rest } = result;
      return [{ ...rest, holder: 'form.name', lines: [{ label: label('名称'), value: 'form.name' }] }];
    }),
    chain: {
      ...chain,
      steps: chain.steps.map((step) => {
        if (step.kind === 'route')
          return { ...step, branches: step.branches.map((branch) => ({ ...branch, when: 'form.number0 > 10.0' })) };
        if (!isStaffed(step)) return step;
        const { fields: ____, ...rest } = step;
        return rest;
      }),
    },
  };
}

/** Publishes the item as its two people do. */
export async function publishBenchItem(origin: string): Promise<void> {
  const author = await signIn(origin, 'market.author');
  const { body: service } = await author.get<ServiceView>('/api/services/food-business-catering-new');
  const definition = benchDefinition(service.definition);
  const made = must(
    await author.send<ItemDraftView>('POST', '/api/items', { item: BENCH_ITEM, name: definition.basics.name }),
  );
  const saved = must(
    await author.send<ItemDraftView>(
      'PUT',
      `/api/items/${BENCH_ITEM}/draft`,
      { definition, commands: [] },
      { 'if-match': made.etag ?? '' },
    ),
  );
  const { hash } = saved.body;
  must(await author.send('POST', `/api/items/${BENCH_ITEM}/review`, { hash }));
  const publisher = await signIn(origin, 'market.publisher');
  must(await publisher.send('POST', `/api/items/${BENCH_ITEM}/versions`, { hash }));
}

function must<A extends { readonly status: number; readonly body: unknown }>(answer: A): A {
  if (answer.status >= 300) throw new Error(`${answer.status} ${JSON.stringify(answer.body)}`);
  return answer;
}
