import { TestServer } from '#backend/testing/server.spec-support';
import { type Ground, GROUNDS } from '#backend/openapi/matrix/ground.spec-support';
import { MAKERS } from '#backend/openapi/matrix/makers.spec-support';
import type { Maker } from '#backend/openapi/matrix/maker.spec-support';
import { type Operation, operationsOf } from '#backend/openapi/matrix/operation.spec-support';
import { addPeople, type Tried, triedOn } from '#backend/openapi/matrix/person.spec-support';
import { GroundWork, type Target } from '#backend/openapi/matrix/target.spec-support';
import { type Verdict, verdictOn } from '#backend/openapi/matrix/walk.spec-support';

/** A ground with everything that may be asked for on it. */
export interface Held {
  readonly ground: Ground;
  readonly work: GroundWork;
  readonly target: Target;
}

/** Somebody asks a route for something of a ground. */
export interface Combination extends Held {
  readonly operation: Operation;
  readonly maker: Maker;
  readonly person: Tried;
  readonly verdict: Verdict;
  /** In words, for whoever mends it. */
  readonly where: string;
}

/** A server that holds what belongs to two departments, and everybody who tries to reach it. */
export class World {
  private constructor(
    readonly server: TestServer,
    readonly operations: readonly Operation[],
    readonly grounds: readonly Held[],
  ) {}

  static async make(): Promise<World> {
    const server = await TestServer.start();
    await addPeople(server);
    const made = GROUNDS.map(async (ground) => {
      const work = new GroundWork(server, ground);
      return { ground, work, target: await work.target() };
    });
    return new World(server, await operationsOf(server), await Promise.all(made));
  }

  /** Every request that somebody makes for something of a ground, with what must come of it. */
  combinations(): readonly Combination[] {
    return this.grounds.flatMap((held) =>
      this.operations.flatMap((operation) =>
        (MAKERS[operation.id] ?? []).flatMap((maker) =>
          triedOn(held.ground).map((person) => ({
            ...{ ...held, operation, maker, person, verdict: verdictOn(operation, maker, person) },
            where: `${person.account ?? 'nobody'} (${person.role ?? 'no role'}, ${person.place}) asks ${operation.id} of ${held.ground.department}`,
          })),
        ),
      ),
    );
  }
}
