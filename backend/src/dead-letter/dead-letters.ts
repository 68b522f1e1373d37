import { Injectable } from '@nestjs/common';
import {
  DeadEffectKind,
  type DeadLetterPage,
  type DeadLettersOfCase,
  type DeadLetterView,
  type Replayed,
} from '#shared/api/dead-letter';
import type { PageQuery } from '#shared/api/paging';
import { wordsOfProblem } from '#shared/api/problem-words';
import type { Json } from '#shared/kernel/json';
import { done, refused, type Outcome } from '#shared/kernel/outcome';
import { canonicalize } from '#shared/version/canonical';
import { doerOf } from '#backend/audit/act';
import { Audit } from '#backend/audit/audit';
import type { DeadLetter } from '#backend/case/case-doc';
import { PinnedFacts } from '#backend/case/pinned-facts';
import { DeadLetterRepository, type DeadRow, type DeadScope } from '#backend/dead-letter/dead-letter.repository';
import { Clock } from '#backend/platform/clock';
import type { Caller } from '#backend/platform/http/caller';
import { readCursor, writeCursor } from '#backend/platform/http/time-cursor';
import { sha256 } from '#backend/platform/sha256';
import { WakeUp } from '#backend/platform/wake-up';

/** The department whose administrators look after the platform itself, and so after every case. */
const PLATFORM_DEPARTMENT = 'platform';

/** What was given up, for supervisors and administrators: seen, mended, tried again. */
@Injectable()
export class DeadLetters {
  constructor(
    private readonly letters: DeadLetterRepository,
    private readonly facts: PinnedFacts,
    private readonly audit: Audit,
    private readonly clock: Clock,
    private readonly wakeUp: WakeUp,
  ) {}

  /** Throws CURSOR.MALFORMED. */
  async page({ cursor, limit }: PageQuery, me: Caller): Promise<DeadLetterPage> {
    const scope = scopeOf(me);
    if (scope === undefined) return { entries: [] };
    const found = await this.letters.page(scope, limit + 1, readCursor(cursor));
    const shown = found.slice(0, limit);
    const last = shown.at(-1);
    const entries = await Promise.all(shown.map((row) => this.view(row)));
    return found.length > limit && last
      ? { entries, next: writeCursor({ at: last.deadAt, id: last._id }) }
      : { entries };
  }

  /** Refuses with LETTER.NOT_FOUND and REQUEST.KEY_REUSED. A repeat of the same command is answered again and changes nothing. */
  async replay(id: string, effect: string, key: string, me: Caller): Promise<Outcome<Replayed>> {
    const scope = scopeOf(me);
    const command = { key, body: sha256(canonicalize({ by: me.account, id, effect })) };
    for (;;) {
      const row = scope && (await this.letters.find(id, scope));
      if (row === undefined) return refused('LETTER.NOT_FOUND');
      const earlier = (row.replays ?? []).find((one) => one.key === key);
      if (earlier !== undefined && earlier.body !== command.body) return refused('REQUEST.KEY_REUSED');
      if (earlier === undefined) {
        const letter = row.dead.find((one) => one.effect.id === effect);
        if (letter === undefined) return refused('LETTER.NOT_FOUND');
        // Where somebody was faster, it is looked at again: his command, or ours from a try before.
        if (!(await this.letters.replay(id, letter, command, this.clock.now()))) continue;
      }
      // The try before may have broken off after its write: what the audit list lacks of it is added.
      await this.record(row, effect, key, me);
      this.wakeUp.call();
      return done({ case: id, effect });
    }
  }

  private async record(row: DeadRow, effect: string, key: string, me: Caller): Promise<void> {
    const { definition } = await this.facts.of(row.item, row.version);
    await this.audit.record(doerOf(me), {
      ...{ id: `${row._id}:replay:${key}`, at: this.clock.now(), act: 'case.effectReplayed' },
      object: { kind: 'case', id: row._id, name: definition.basics.name },
      details: { number: row.number, request: effect },
    });
  }

  private async view({ _id, number, item, version, dead }: DeadRow): Promise<DeadLettersOfCase> {
    const { definition } = await this.facts.of(item, version);
    const letters = dead.map(viewOf).sort((a, b) => (a.at < b.at ? 1 : a.at > b.at ? -1 : 0));
    return { case: _id, number, itemName: definition.basics.name, letters };
  }
}

/** Cases in which his department has a part; all of them for whoever looks after the platform. */
function scopeOf({ department, roles }: Caller): DeadScope | undefined {
  if (department?.key === PLATFORM_DEPARTMENT && roles.includes('admin')) return { all: true };
  return department && { department: department.key };
}

function viewOf({ effect, at, code, details }: DeadLetter): DeadLetterView {
  const kind = DeadEffectKind.safeParse(effect.kind);
  const params = JSON.parse(details) as Record<string, Json>;
  return {
    ...{ effect: effect.id, kind: kind.success ? kind.data : 'other', at, code },
    cause: { zh: wordsOfProblem(code, 'zh', params), en: wordsOfProblem(code, 'en', params) },
  };
}
