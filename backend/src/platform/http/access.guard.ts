import { type CanActivate, type ExecutionContext, Inject, Injectable } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { allows, type Permission, PERMISSIONS } from '#shared/access/permission';
import type { GuardedRequest } from '#backend/platform/http/caller';
import { checkOrigin } from '#backend/platform/http/check-origin';
import { NEEDS } from '#backend/platform/http/needs';
import { refuse } from '#backend/platform/http/refused';
import { SessionReader } from '#backend/platform/http/session-reader';
import { tokenOf } from '#backend/platform/http/session-token';
import { SETTINGS, type Settings } from '#backend/platform/settings';

/** Deny by default: lets a request through when the holder of its session has the permission that the route names. */
@Injectable()
export class AccessGuard implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    private readonly sessions: SessionReader,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const permission = this.reflector.get<Permission | undefined>(NEEDS, context.getHandler());
    if (permission === undefined) throw refuse('ACCESS.DENIED');
    const request = context.switchToHttp().getRequest<GuardedRequest>();
    const given = tokenOf(request);
    checkOrigin(request, this.settings, given?.by === 'cookie');
    const holder = given && (await this.sessions.holderOf(given.token));
    if (holder) request.caller = { ...holder, address: request.ip };
    if (PERMISSIONS[permission] === 'everyone') return true;
    if (!holder) throw refuse('SESSION.NEEDED');
    if (!allows(permission, holder.roles)) throw refuse('ACCESS.DENIED');
    return true;
  }
}
