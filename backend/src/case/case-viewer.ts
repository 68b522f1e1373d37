import { Injectable } from '@nestjs/common';
import { civilDateOf } from '#shared/kernel/civil-date';
import type { CaseView } from '#shared/api/case';
import { availableCommands } from '#shared/case/available-commands';
import type { Actor } from '#shared/case/actor';
import type { CaseFacts } from '#shared/case/case-facts';
import { surroundingsOf } from '#shared/case/case-surroundings';
import type { Definition } from '#shared/definition/definition';
import { caseLedger } from '#shared/case/situated';
import { NO_EVIDENCE } from '#shared/material/evidence';
import { planMaterials } from '#shared/material/plan-materials';
import { showToStaff, type StaffView } from '#shared/case/show-to-staff';
import type { CaseDoc } from '#backend/case/case-doc';
import { eventForApplicant, stateForApplicant } from '#backend/case/show-to-applicant';
import { staffReading } from '#backend/case/staff-reading';
import { DirectoryRepository } from '#backend/directory/directory.repository';
import type { Caller } from '#backend/platform/http/caller';

/** The person of a request as the rules know him. */
export function actorOf({ account, name, posts }: Caller): Actor {
  return {
    ...{ account, name, posts: posts.map(({ key }) => key) },
    departments: [...new Set(posts.map(({ department }) => department))],
  };
}

/** Makes the view of a case for a person: applicants see no inner reasons and no officers' names, staff what their steps read. */
@Injectable()
export class CaseViewer {
  constructor(private readonly directory: DirectoryRepository) {}

  async view(doc: CaseDoc, facts: CaseFacts, caller: Caller): Promise<CaseView> {
    const { definition } = facts;
    const { withheld, events, state, show } =
      doc.applicant === caller.account ? asApplicant(definition, doc) : asStaff(facts, doc, caller);
    const materials = planMaterials(
      definition,
      doc.state.answers,
      { ...surroundingsOf(facts, doc.state), today: civilDateOf(doc.submittedAt) },
      { evidence: doc.state.evidence ?? NO_EVIDENCE, choices: doc.state.choices },
    );
    return {
      id: doc._id,
      itemName: definition.basics.name,
      department: await this.directory.departmentView(definition.basics.department),
      state,
      materials: show(materials),
      events,
      ledger: caseLedger(facts, doc.state),
      calendar: [...facts.calendar],
      commands: availableCommands(facts, doc.state, actorOf(caller)),
      ...(withheld.length > 0 && { withheld: [...withheld] }),
    };
  }
}

type Seen = Pick<CaseView, 'events' | 'state'> & Pick<StaffView, 'withheld' | 'show'>;

function asApplicant({ basics }: Definition, doc: CaseDoc): Seen {
  const shown = { organ: basics.decidingOrgan.zh, applicant: doc.applicant };
  return {
    state: stateForApplicant(shown, doc.state),
    events: doc.events.map(({ event }) => eventForApplicant(shown, event)),
    withheld: [],
    show: (told) => told,
  };
}

function asStaff({ definition }: CaseFacts, doc: CaseDoc, caller: Caller): Seen {
  const events = doc.events.map(({ event }) => event);
  const view = showToStaff(definition, staffReading(definition, doc, caller), events, doc.state);
  return {
    state: view.state(doc.state),
    events: events.map((event) => view.show(event)),
    withheld: view.withheld,
    show: view.show,
  };
}
