import { SetMetadata } from '@nestjs/common';
import type { Permission } from '#shared/access/permission';

export const NEEDS = 'tongban:needs';

/** The permission that a route needs. A route without one refuses everybody. */
export const Needs = (permission: Permission) => SetMetadata(NEEDS, permission);
