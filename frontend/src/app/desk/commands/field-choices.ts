import type { CaseView } from '#shared/api/case';
import type { ServiceView } from '#shared/api/service';
import { openStep } from '#shared/case/case-state';
import { returnTargets } from '#shared/case/return-targets';
import { isStaffed, stepOf } from '#shared/definition/chain';
import type { StepPowers } from '#shared/definition/step/staffed';
import type { Text } from '#shared/kernel/text';
import type { CommandField, StaffCommandKind } from './command-table';

/** Something that may be chosen; the name of a post is said by whoever knows the directory. */
export interface FieldChoice {
  readonly key: string;
  readonly name?: Text;
}

/** Where a command is given. */
export interface CommandPlace {
  readonly view: CaseView;
  readonly service: ServiceView;
  readonly step: string;
  /** Posts of the reader: he answers only what was asked of one of them. */
  readonly posts: readonly string[];
}

/** The power of a step that names the posts of a command. */
const POWER: Partial<Record<StaffCommandKind, 'transfer' | 'delegate' | 'cosign' | 'consult'>> = {
  transfer: 'transfer',
  delegate: 'delegate',
  addCosigner: 'cosign',
  consult: 'consult',
};

/** What may be chosen for a field of a command, as the step allows it; empty for what is written. */
export function fieldChoices(kind: StaffCommandKind, field: CommandField, place: CommandPlace): readonly FieldChoice[] {
  const { view, service, step } = place;
  const { chain, clocks } = service.definition;
  const open = openStep(view.state, step);
  const found = stepOf(chain, step);
  const may: StepPowers = isStaffed(found) ? (found.may ?? {}) : {};
  switch (field.kind) {
    case 'post': {
      const power = POWER[kind];
      const taken = new Set(
        kind === 'transfer' ? open?.waitingFor : kind === 'addCosigner' ? open?.cosigners : undefined,
      );
      return (power ? (may[power] ?? []) : []).filter((key) => !taken.has(key)).map((key) => ({ key }));
    }
    case 'step':
      return returnTargets(service, view.state, step).map((key) => named(key, stepOf(chain, key)?.name));
    case 'clock':
      return (may.extend ?? [])
        .filter((key) => {
          const state = view.ledger.clocks.find((clock) => clock.key === key)?.state;
          return state === 'running' || state === 'paused';
        })
        .map((key) => named(key, clocks.find((clock) => clock.key === key)?.name));
    case 'question':
      return (open?.consultations ?? [])
        .filter(({ opinion, post }) => opinion === undefined && place.posts.includes(post))
        .map(({ id, question }) => ({ key: id, name: { zh: question } }));
    default:
      return [];
  }
}

function named(key: string, name: Text | undefined): FieldChoice {
  return { key, ...(name && { name }) };
}
