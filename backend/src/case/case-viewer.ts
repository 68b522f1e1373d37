import { Injectable } from '@nestjs/common';
import { civilDateOf } from '#shared/kernel/civil-date';
import type { CaseView } from '#shared/api/case';
import { availableCommands } from '#shared/case/available-commands';
import type { Actor } from '#shared/case/actor';
import type { CaseFacts } from '#shared/case/case-facts';
import { surroundingsOf } from '#shared/case/case-surroundings';
import { caseLedger } from '#shared/case/situated';
import { NO_EVIDENCE } from '#shared/material/evidence';
import { planMaterials } from '#shared/material/plan-materials';
import type { CaseDoc } from '#backend/case/case-doc';
import { eventForApplicant, stateForApplicant } from '#backend/case/show-to-applicant';
import { DirectoryRepository } from '#backend/directory/directory.repository';
import type { Caller } from '#backend/platform/http/caller';

/** The person of a request as the rules know him. */
export function actorOf({ account, name, posts }: Caller): Actor {
  return {
    ...{ account, name, posts: posts.map(({ key }) => key) },
    departments: [...new Set(posts.map(({ department }) => department))],
  };
}

/** Makes the view of a case for a person: applicants see no inner reasons and no officers' names. */
@Injectable()
export class CaseViewer {
  constructor(private readonly directory: DirectoryRepository) {}

  async view(doc: CaseDoc, facts: CaseFacts, caller: Caller): Promise<CaseView> {
    const { definition } = facts;
    const events = doc.events.map(({ event }) => event);
    const shown = { organ: definition.basics.decidingOrgan.zh, applicant: doc.applicant };
    const own = doc.applicant === caller.account;
    return {
      id: doc._id,
      itemName: definition.basics.name,
      department: await this.directory.departmentView(definition.basics.department),
      state: own ? stateForApplicant(shown, doc.state) : doc.state,
      materials: planMaterials(
        definition,
        doc.state.answers,
        { ...surroundingsOf(facts, doc.state), today: civilDateOf(doc.submittedAt) },
        { evidence: doc.state.evidence ?? NO_EVIDENCE, choices: doc.state.choices },
      ),
      events: own ? events.map((event) => eventForApplicant(shown, event)) : events,
      ledger: caseLedger(facts, doc.state),
      calendar: [...facts.calendar],
      commands: availableCommands(facts, doc.state, actorOf(caller)),
    };
  }
}
