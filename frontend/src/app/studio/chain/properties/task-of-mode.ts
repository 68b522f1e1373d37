import type { Definition } from '#shared/definition/definition';
import { usualPosts } from '../fresh-step';

type Base = Readonly<Record<string, unknown>>;

/** A task that is decided in another mode: what only the old mode needs goes, what the new one needs is begun. */
export function taskOfMode(mode: string, base: Base, definition: Definition): object {
  const { heads, ratio, crew, ...task } = base;
  const [posts, outcomes] = [
    base['posts'] as readonly string[] | undefined,
    base['outcomes'] as readonly { readonly key: string; readonly tone: string }[] | undefined,
  ];
  const adverse = outcomes?.find(({ tone }) => tone === 'adverse') ?? outcomes?.at(-1);
  const withHeads = heads !== undefined && (mode === 'all' || mode === 'ratio') && { heads };
  if (mode === 'ratio')
    return { ...task, mode, ...withHeads, ratio: ratio ?? { share: 0.6, otherwise: adverse?.key ?? 'outcome' } };
  if (mode === 'crew')
    return {
      ...task,
      mode,
      crew: crew ?? { min: 2, lead: posts?.[0] ?? usualPosts(definition)[0], countersign: true },
    };
  return { ...task, mode, ...withHeads };
}
