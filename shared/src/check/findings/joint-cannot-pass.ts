import { pointerTo } from '#shared/kernel/pointer';
import type { JointStep, Lane } from '#shared/definition/step/joint';
import { nextOf } from '#shared/chain/next-of';
import type { Finding } from '#shared/check/finding';
import type { FindingKind } from '#shared/check/finding-kind';
import { findingOf, words } from '#shared/check/finding-of';
import { canHold } from '#shared/check/reach/reach';
import { stepPlaces, type StepPlace } from '#shared/check/step-places';
import type { Subject } from '#shared/check/subject';

const CODE = 'JOINT.CANNOT_PASS';

/** A joint step whose rule no lanes can fulfil: whoever comes there is refused, whatever anybody decides. */
export const jointCannotPass: FindingKind = {
  code: CODE,
  name: words('并联通不过', 'A joint step that nobody passes'),
  find: (subject) =>
    stepPlaces(subject.definition.chain).flatMap((place) =>
      place.step.kind === 'joint' ? judged(subject, place, place.step) : [],
    ),
};

function judged(subject: Subject, { pointer }: StepPlace, joint: JointStep): Finding[] {
  const { rule, lanes, name } = joint;
  const needed = lanes.filter(
    (lane, index) => !isNever(subject, lane, `${pointer}${pointerTo('lanes', index, 'when')}`),
  );
  const barred = needed.filter((lane) => !canConsent(lane));
  const said = { zh: name.zh, en: name.en ?? name.zh };
  if (rule === 'quorum' && (joint.quorum ?? 1) > lanes.length)
    return [
      findingOf(
        CODE,
        `${pointer}/quorum`,
        words(
          `并联环节「${said.zh}」要 ${joint.quorum} 路同意，一共只有 ${lanes.length} 路，凑不够。`,
          `The joint step “${said.en}” asks for ${joint.quorum} consents and has ${lanes.length} lanes: so many cannot be had.`,
        ),
        words('把要几路同意改到路数以内。', 'Ask for no more consents than there are lanes.'),
      ),
    ];
  if (rule === 'all')
    return barred.map((lane) => {
      const at = `${pointer}${pointerTo('lanes', lanes.indexOf(lane))}`;
      return findingOf(
        CODE,
        at,
        words(
          `并联环节「${said.zh}」要各路都同意，「${lane.name.zh}」没有同意的出口，办到这里的只能不予。`,
          `The joint step “${said.en}” needs every lane, and “${lane.name.en ?? lane.name.zh}” has no way to consent: whoever comes there is refused.`,
        ),
        words(
          '给这一路加一个同意的结束，并让某个出口通到它。',
          'Give the lane an end that consents, and an outcome that leads to it.',
        ),
        lane.when === undefined ? {} : { severity: 'warning' },
      );
    });
  const wanted = rule === 'quorum' ? (joint.quorum ?? 1) : 1;
  const passing = needed.length - barred.length;
  if (needed.length === 0 || barred.length === 0 || passing >= wanted) return [];
  return [
    findingOf(
      CODE,
      pointer,
      words(
        `并联环节「${said.zh}」要 ${wanted} 路同意，能同意的只有 ${passing} 路，办到这里的只能不予。`,
        `The joint step “${said.en}” asks for ${wanted} consents, and ${passing} of its lanes can consent: whoever comes there is refused.`,
      ),
      words('给更多的路加上同意的结束，或少要几路同意。', 'Let more lanes consent, or ask for fewer consents.'),
    ),
  ];
}

function isNever(subject: Subject, { when }: Lane, pointer: string): boolean {
  return when !== undefined && subject.compiled.has(pointer) && canHold(subject, [pointer]).kind === 'never';
}

/** Whether some way of a lane, or its silence, gives consent. */
function canConsent({ entry, steps, onTimeout }: Lane): boolean {
  if (onTimeout?.result === 'consent') return true;
  const byKey = new Map(steps.map((step) => [step.key, step]));
  const seen = new Set<string>();
  const open = [entry];
  for (let key = open.pop(); key !== undefined; key = open.pop()) {
    const step = seen.has(key) ? undefined : byKey.get(key);
    seen.add(key);
    if (step?.kind === 'laneEnd' && step.result !== 'refuse') return true;
    if (step !== undefined) open.push(...nextOf(step).map(({ next }) => next));
  }
  return false;
}
