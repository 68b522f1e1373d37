import type { Text } from '#shared/kernel/text';
import { placedSteps, stepOf, type Step } from '#shared/definition/chain';
import type { Definition } from '#shared/definition/definition';
import type { RouteStep } from '#shared/definition/step/plain-steps';
import type { Roots } from '#shared/expression/compile-expression';
import { conditionOf } from '#shared/chain/condition-of';

/** A fork that was passed, and why it went that way. */
export interface Hop {
  readonly step: string;
  readonly next: string;
  readonly because: Text;
}

export interface Resolved {
  readonly hops: readonly Hop[];
  /** The first step that is no fork; undefined where a key is unknown or forks run in a circle, which no published chain has. */
  readonly at: Step | undefined;
}

const OTHERWISE: Text = { zh: '其他情形', en: 'Otherwise' };

/** Follows forks from a step until one that is none. The first condition that holds wins; an unknown one does not hold. */
export function resolveRoutes(definition: Definition, key: string, roots: Roots): Resolved {
  const hops: Hop[] = [];
  let step = stepOf(definition.chain, key);
  while (step?.kind === 'route') {
    if (hops.length > placedSteps(definition.chain).size) return { hops, at: undefined };
    const hop = passFork(definition, step, roots);
    hops.push(hop);
    step = stepOf(definition.chain, hop.next);
  }
  return { hops, at: step };
}

function passFork(definition: Definition, route: RouteStep, roots: Roots): Hop {
  const branch = route.branches.find(({ when }) => conditionOf(definition, when)?.evaluate(roots) === true);
  return { step: route.key, next: branch?.next ?? route.otherwise, because: branch?.label ?? OTHERWISE };
}
