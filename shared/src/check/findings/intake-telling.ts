import { pointerTo } from '#shared/kernel/pointer';
import type { Finding } from '#shared/check/finding';
import type { FindingKind } from '#shared/check/finding-kind';
import { findingOf, quoted, words } from '#shared/check/finding-of';
import { isLicence, licensingLaw } from '#shared/check/licensing-law';
import { isLongerThanDays } from '#shared/check/limit-span';

const CODE = 'INTAKE.TELLING';

const LAW = licensingLaw('三十二条第一款第四项', '32(1)(4)');

/**
 * A licence whose applicant is not told within five working days what is missing, or whose silence does not mean acceptance from
 * the day of receipt (行政许可法 32).
 */
export const intakeTelling: FindingKind = {
  code: CODE,
  name: words('五日内一次告知', 'What is missing is told in five days'),
  find: ({ definition }) => {
    const { chain, clocks, documents } = definition;
    if (!isLicence(definition) || chain.intake.mode !== 'accept') return [];
    const intake = clocks.flatMap((clock, index) =>
      clock.from === 'submitted' && clock.to === 'accepted' && clock.kind === 'intake' ? [{ clock, index }] : [],
    );
    if (intake.length === 0) {
      return [
        findingOf(
          CODE,
          '/clocks',
          words(
            '没有收件时限；材料不齐却一直不告知，申请人会白等。',
            'No limit says how soon the applicant is told what is missing: he might wait in vain.',
          ),
          words(
            '加一个收件时限：从收到到受理，5 个工作日，逾期视为受理。',
            'Add an intake limit from receipt to acceptance, of 5 working days, after which it counts as accepted.',
          ),
          { severity: 'warning', law: LAW },
        ),
      ];
    }
    return [
      ...intake.flatMap(({ clock, index }): Finding[] => {
        const name = quoted(clock.name);
        if (isLongerThanDays(clock.limit, 5))
          return [
            findingOf(
              CODE,
              pointerTo('clocks', index, 'limit'),
              words(
                `${name.zh}超过 5 个工作日；逾期不告知的，自收到之日起就已受理，后面的时限都会算错。`,
                `${name.en} is longer than 5 working days; after these the application counts as accepted from its receipt, and every later limit would be wrong.`,
              ),
              words('改到 5 个工作日以内。', 'Bring it within 5 working days.'),
              { law: LAW },
            ),
          ];
        if (clock.onExpiry?.effect === 'deemedAccepted') return [];
        return [
          findingOf(
            CODE,
            pointerTo('clocks', index, 'onExpiry'),
            words(
              `${name.zh}到期没有写视为受理；不告知的后果落到了申请人头上。`,
              `The end of ${name.en} does not mean acceptance: the organ’s silence would fall on the applicant.`,
            ),
            words('把到期的后果改成视为受理。', 'Let its end mean acceptance.'),
            { severity: 'warning', law: LAW },
          ),
        ];
      }),
      ...documents.flatMap(({ kind, body, title }, index): Finding[] => {
        if (kind !== 'deemedAcceptance' || /收到|收件/.test(body.zh)) return [];
        const name = quoted(title);
        return [
          findingOf(
            CODE,
            pointerTo('documents', index, 'body'),
            words(
              `${name.zh}没有写自收到之日起受理；时限从哪天算，申请人读不出来。`,
              `${name.en} does not say that acceptance dates from the receipt: the applicant cannot read from when the limits run.`,
            ),
            words('写上自收到申请之日起即为受理。', 'Say that it counts as accepted from the day of receipt.'),
            { severity: 'warning', law: LAW },
          ),
        ];
      }),
    ];
  },
};
