import { civilDateOf } from '#shared/kernel/civil-date';
import { say } from '#shared/kernel/text';
import type { CaseFacts } from '#shared/case/case-facts';
import type { CaseState, IssuedCertificate } from '#shared/case/case-state';
import { dateText } from '#shared/case/case-values';
import { certificateLines } from '#shared/document/certificate-lines';
import { NO_SEAL, type PrintableCertificate } from '#shared/document/printable';

/** An issued certificate, ready to print, in Chinese. Undefined where the version has no such result. */
export function printCertificate(
  facts: Pick<CaseFacts, 'definition' | 'regions'>,
  state: CaseState,
  issued: IssuedCertificate,
): PrintableCertificate | undefined {
  const { definition } = facts;
  const result = definition.results.find((entry) => entry.key === issued.result);
  if (result?.kind !== 'certificate') return undefined;
  const from = dateText(issued.validFrom, 'zh');
  return {
    kind: 'certificate',
    organ: say(definition.basics.decidingOrgan, 'zh'),
    title: result.name.zh,
    ...(result.name.en !== undefined && { subtitle: result.name.en }),
    number: issued.number,
    lines: certificateLines(facts, state, result, 'zh').map(({ label, value, drawing }) => ({
      label: label.zh,
      value,
      ...(drawing && { drawing }),
    })),
    issuedOn: dateText(civilDateOf(issued.at), 'zh'),
    validity:
      issued.validUntil === undefined ? `${from} 起长期有效` : `${from} 至 ${dateText(issued.validUntil, 'zh')}`,
    code: issued.code,
    mark: NO_SEAL,
  };
}
