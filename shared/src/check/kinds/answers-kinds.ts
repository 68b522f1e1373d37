import type { FindingKind } from '#shared/check/finding-kind';
import { conditionAlways } from '#shared/check/findings/condition-always';
import { checkElsewhere } from '#shared/check/findings/check-elsewhere';
import { conditionNever } from '#shared/check/findings/condition-never';
import { conditionNotDecided } from '#shared/check/findings/condition-not-decided';
import { documentEmptyField } from '#shared/check/findings/document-empty-field';
import { fieldConceptKind } from '#shared/check/findings/field-concept-kind';
import { fieldLockedUnfit } from '#shared/check/findings/field-locked-unfit';
import { fieldRequiredHidden } from '#shared/check/findings/field-required-hidden';
import { fieldUnanswerable } from '#shared/check/findings/field-unanswerable';
import { fieldSensitivity } from '#shared/check/findings/field-sensitivity';
import { materialDeferNever } from '#shared/check/findings/material-defer-never';
import { materialNoSource } from '#shared/check/findings/material-no-source';
import { materialUploadFirst } from '#shared/check/findings/material-upload-first';
import { materialWaivedAlways } from '#shared/check/findings/material-waived-always';
import { pageUnreached } from '#shared/check/findings/page-unreached';
import { sectionUnreached } from '#shared/check/findings/section-unreached';
import { situationUnreached } from '#shared/check/findings/situation-unreached';

/** What is found by thinking through the answers that applicants can give: conditions, fields, materials, data about people. */
export const ANSWERS_KINDS: readonly FindingKind[] = [
  situationUnreached,
  pageUnreached,
  sectionUnreached,
  fieldRequiredHidden,
  fieldUnanswerable,
  fieldLockedUnfit,
  checkElsewhere,
  fieldConceptKind,
  fieldSensitivity,
  materialDeferNever,
  materialNoSource,
  materialUploadFirst,
  materialWaivedAlways,
  conditionNever,
  conditionAlways,
  conditionNotDecided,
  documentEmptyField,
];
