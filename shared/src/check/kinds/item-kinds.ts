import type { FindingKind } from '#shared/check/finding-kind';
import { dataNoPurpose } from '#shared/check/findings/data-no-purpose';
import { dataSeenWidely } from '#shared/check/findings/data-seen-widely';
import { dataRetention } from '#shared/check/findings/data-retention';
import { dataUnused } from '#shared/check/findings/data-unused';
import { feeNever } from '#shared/check/findings/fee-never';
import { itemNoWayIn } from '#shared/check/findings/item-no-way-in';
import { itemOnlineVisits } from '#shared/check/findings/item-online-visits';
import { itemProjectType } from '#shared/check/findings/item-project-type';
import { itemResultType } from '#shared/check/findings/item-result-type';
import { itemVisitReason } from '#shared/check/findings/item-visit-reason';
import { materialIssued } from '#shared/check/findings/material-issued';
import { materialNoBasis } from '#shared/check/findings/material-no-basis';
import { materialSameName } from '#shared/check/findings/material-same-name';
import { materialSampleMissing } from '#shared/check/findings/material-sample-missing';
import { materialVague } from '#shared/check/findings/material-vague';
import { reviewNoReasons } from '#shared/check/findings/review-no-reasons';
import { standardAsksMore } from '#shared/check/findings/standard-asks-more';
import { textNoEnglish } from '#shared/check/findings/text-no-english';
import { textPlaceholder } from '#shared/check/findings/text-placeholder';
import { textTooLong } from '#shared/check/findings/text-too-long';

/** What a reviewer of the implementation list looks at before publishing: basics, materials, fees, data about people, words. */
export const ITEM_KINDS: readonly FindingKind[] = [
  itemProjectType,
  itemVisitReason,
  itemNoWayIn,
  itemOnlineVisits,
  itemResultType,
  standardAsksMore,
  feeNever,
  materialNoBasis,
  materialIssued,
  materialVague,
  materialSameName,
  materialSampleMissing,
  reviewNoReasons,
  dataNoPurpose,
  dataUnused,
  dataSeenWidely,
  dataRetention,
  textPlaceholder,
  textTooLong,
  textNoEnglish,
];
