import { isStaffed, stepOf } from '#shared/definition/chain';
import type { Actor } from '#shared/case/actor';
import { availableCommands } from '#shared/case/available-commands';
import type { AvailableCommand, CaseCommand, CaseCommandKind } from '#shared/case/case-command';
import { openStep } from '#shared/case/case-state';
import { choiceOf, MOVES, triedOf, type Manner } from '#shared/check/mutation/commands.spec-support';
import { shuffled } from '#shared/check/mutation/tried-values.spec-support';
import type { WorkedCase } from '#shared/check/mutation/worked-case.spec-support';

/** So many turns, then the case is endless: much more than any way through a golden item with every loop taken. */
const MOST_TURNS = 160;
/** From then on nobody sends the case round any more who can send it on. */
const PATIENCE = 40;
/** How often a limit is let pass though somebody could act. */
const SILENCE = 0.08;
/** What leads back. */
const BACK: ReadonlySet<CaseCommandKind> = new Set(['requestCorrection', 'returnTo']);

/** What became of a case. */
export interface Walked {
  /** Where it ended, the end of what follows a grant too. */
  readonly ends: readonly string[];
  /** Who is stranded, and where: `stuck at review`, `nobody can act at review`, `endless at …`. */
  readonly stranded: readonly string[];
}

/** Lets a case happen: whoever may do something does it, what was not chosen yet first; nobody gives up. */
export function walk(run: WorkedCase, applicant: Actor, officers: readonly Actor[], manner: Manner): Walked {
  const stranded = new Set<string>();
  const { chosen } = manner;
  let [seq, made] = [-1, new Map<string, readonly CaseCommand[]>()];
  for (let turn = 0; turn < MOST_TURNS; turn += 1) {
    if (run.circles) return over(`circles at ${standing()}`);
    if (run.state.status === 'ended') return over();
    const limit = run.nextLimit();
    const waits = limit !== undefined && manner.random() < SILENCE;
    if (!waits && acts(turn)) continue;
    for (const { key } of run.state.steps) if (!canAct(key)) stranded.add(`nobody can act at ${key}`);
    if (limit === undefined) return over(`stuck at ${standing()}`);
    run.waitUntil(limit);
  }
  return over(`endless at ${standing()}`);

  function over(how?: string): Walked {
    const { end, aftercare } = run.state;
    const ends = [end, aftercare?.end].flatMap((one) => (one === undefined ? [] : [one.kind]));
    return { ends, stranded: [...stranded, ...(how === undefined ? [] : [how])] };
  }

  function standing(): string {
    return run.state.steps.map(({ key }) => key).join('+') || run.state.status;
  }

  /** Somebody does something. */
  function acts(turn: number): boolean {
    const all = shuffled([applicant, ...officers], manner.random).flatMap((actor) => waysOf(actor));
    const times = ({ command }: Way): number => chosen.get(choiceOf(command)) ?? 0;
    const late = ({ command }: Way): number => (turn > PATIENCE && BACK.has(command.kind) ? 1 : 0);
    for (const way of all.sort((a, b) => late(a) - late(b) || differs(a) - differs(b) || times(a) - times(b))) {
      if (!run.give(way.command, way.actor)) continue;
      chosen.set(choiceOf(way.command), times(way) + 1);
      return true;
    }
    return false;
  }

  /** Whether it is a decision other than the one that a colleague took in this visit: people come to agree. */
  function differs({ command }: Way): number {
    if (command.kind !== 'decide') return 0;
    const taken = openStep(run.state, command.decision.step)?.decisions.at(-1);
    return taken === undefined || taken.outcome === command.decision.outcome ? 0 : 1;
  }

  function waysOf(actor: Actor): readonly Way[] {
    return availableCommands(run.facts, run.state, actor)
      .filter(({ kind }) => MOVES.has(kind))
      .flatMap((offer) => commandsFor(offer).map((command) => ({ actor, step: offer.step, command })));
  }

  /** What is filled once serves all who could give it while the case stands as it does. */
  function commandsFor(offer: AvailableCommand): readonly CaseCommand[] {
    if (seq !== run.state.seq) [seq, made] = [run.state.seq, new Map()];
    const name = `${offer.kind} ${offer.step ?? ''}`;
    const known = made.get(name) ?? triedOf(run, offer, manner);
    made.set(name, known);
    return known;
  }

  /** Whether somebody may do something at an open step; one that waits for lanes, the platform or a correction needs nobody. */
  function canAct(key: string): boolean {
    const step = stepOf(run.definition.chain, key);
    if (run.state.status === 'correcting' || !(isStaffed(step) || step?.kind === 'applicant')) return true;
    return [applicant, ...officers].some((actor) =>
      waysOf(actor).some(
        ({ step: at, command }) => at === key && !BACK.has(command.kind) && run.allows(command, actor),
      ),
    );
  }
}

interface Way {
  readonly actor: Actor;
  readonly step: string | undefined;
  readonly command: CaseCommand;
}
