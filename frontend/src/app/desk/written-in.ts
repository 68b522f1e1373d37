import type { CaseCommand } from '#shared/case/case-command';

/** What people write into the commands of small dialogs. */
const TEXTS = ['organ', 'reason', 'question', 'opinion', 'text'] as const;

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
    case 'proposeCorrection':
    case 'returnMaterials':
      return command.places.flatMap(({ reason, wanted }) => [reason, wanted]).filter(isText);
    default:
      return TEXTS.flatMap((name) => {
        const text = (command as Readonly<Record<string, unknown>>)[name];
        return typeof text === 'string' ? [text] : [];
      }).filter(isText);
  }
}

function isText(text: string | undefined): text is string {
  return text !== undefined && text !== '';
}
