import { Injectable } from '@nestjs/common';
import { civilDateOf } from '#shared/kernel/civil-date';
import type { CaseCard, CasePage } from '#shared/api/case';
import { availableCommands } from '#shared/case/available-commands';
import { workingDaysLeft } from '#shared/kernel/working-days';
import { stepOf } from '#shared/definition/chain';
import type { CaseDoc } from '#backend/case/case-doc';
import { actorOf } from '#backend/case/case-viewer';
import { NO_DUE } from '#backend/case/desk-entry';
import type { CaseRow, Place } from '#backend/case/case-lists.repository';
import { PinnedFacts } from '#backend/case/pinned-facts';
import type { Caller } from '#backend/platform/http/caller';
import { writeCursor } from '#backend/platform/http/time-cursor';

/** Makes pages of cards of what the lists found. */
@Injectable()
export class CaseCards {
  constructor(private readonly facts: PinnedFacts) {}

  /** A page of `limit` cards of one row more than that, so that it is known whether another follows. */
  async page(
    rows: readonly CaseRow[],
    limit: number,
    caller: Caller,
    place: (row: CaseRow) => Place,
  ): Promise<CasePage> {
    const shown = rows.slice(0, limit);
    const last = shown.at(-1);
    const entries = await Promise.all(shown.map((row) => this.card(row, caller)));
    return rows.length > limit && last !== undefined ? { entries, next: writeCursor(place(last)) } : { entries };
  }

  private async card(row: CaseRow, caller: Caller): Promise<CaseCard> {
    const facts = await this.facts.of(row.item, row.version);
    const { state, desk } = row;
    // Of several lanes the joint step stands for all.
    const [open] = state.steps;
    const step = open && stepOf(facts.definition.chain, open.key);
    const due = desk.due === NO_DUE ? undefined : desk.due;
    const left = due === undefined ? undefined : workingDaysLeft(facts.calendar, civilDateOf(facts.now), due);
    const commands = availableCommands(facts, state as CaseDoc['state'], actorOf(caller));
    return {
      id: row._id,
      number: row.number,
      item: row.item,
      itemName: facts.definition.basics.name,
      version: row.version,
      holder: row.holder,
      status: state.status,
      ...(state.end && { end: state.end.kind }),
      ...(step && { step: { key: step.key, name: step.name } }),
      submittedAt: row.submittedAt,
      changedAt: row.changedAt,
      ...(due !== undefined && { due }),
      ...(due !== undefined && desk.dueName && { dueName: desk.dueName }),
      ...(desk.light && { light: desk.light }),
      ...(left?.ok === true && { daysLeft: left.value }),
      mine: commands.some((command) => command.kind !== 'withdraw'),
    };
  }
}
