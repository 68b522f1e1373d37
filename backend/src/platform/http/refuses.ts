import { SetMetadata } from '@nestjs/common';
import type { ProblemCode } from '#shared/api/problem-words';

export const REFUSES = 'tongban:refuses';

/**
 * The codes by which a route may refuse, beyond those that every route has (session, permission, origin, shape of the request, faults).
 * With none the list is empty: the decorator still stands there and says so.
 */
export const Refuses = (...codes: ProblemCode[]) => SetMetadata(REFUSES, codes);
