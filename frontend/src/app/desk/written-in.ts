import type { CaseCommand } from '#shared/case/case-command';

/** Every text that an officer wrote into a command, in the order of the screen. */
export function writtenIn(command: CaseCommand): readonly string[] {
  switch (command.kind) {
    case 'decide':
      return [...command.decision.points.map(({ reason }) => reason), command.decision.reason].filter(isText);
    case 'refuseAcceptance':
    case 'withdraw':
      return [command.reason].filter(isText);
    case 'requestCorrection':
      return command.places.flatMap(({ reason, wanted }) => [reason, wanted]).filter(isText);
    default:
      return [];
  }
}

function isText(text: string | undefined): text is string {
  return text !== undefined && text !== '';
}
