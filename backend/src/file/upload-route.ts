import { applyDecorators, Post } from '@nestjs/common';
import type { Permission } from '#shared/access/permission';
import { UploadView } from '#shared/api/draft';
import type { ProblemCode } from '#shared/api/problem-words';
import { Answers } from '#backend/platform/http/answers';
import { Needs } from '#backend/platform/http/needs';
import { Refuses } from '#backend/platform/http/refuses';
import { TakesFile } from '#backend/platform/http/takes-file';

/** `POST …/:id/files` of whatever keeps files: one file, its permission, and how it may be refused beyond the file itself. */
export const UploadRoute = (permission: Permission, ...refusals: readonly ProblemCode[]) =>
  applyDecorators(
    Post(':id/files'),
    Needs(permission),
    TakesFile(),
    Answers(201, UploadView),
    Refuses(
      ...refusals,
      'FILE.MATERIAL_UNKNOWN',
      'FILE.MISSING',
      'FILE.EMPTY',
      'FILE.INCOMPLETE',
      'FILE.TOO_LARGE',
      'FILE.TOO_MANY',
      'FILE.TYPE_REFUSED',
      'FILE.INFECTED',
    ),
  );
