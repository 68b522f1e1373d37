import { Injectable } from '@nestjs/common';
import type { ServiceList } from '#shared/api/service';
import { done, type Outcome, refused } from '#shared/kernel/outcome';
import { LiveVersionRepository } from '#backend/item/live-version.repository';
import { SharedRead } from '#backend/platform/shared-read';
import { CompiledVersions, type CompiledVersion } from '#backend/service/compiled-versions';
import { serviceCard } from '#backend/service/service-card';

/** What is published, for everyone. */
@Injectable()
export class ReadServices {
  private readonly inForceNow = new SharedRead((item: string) => this.live.numberOf(item));

  constructor(
    private readonly live: LiveVersionRepository,
    private readonly versions: CompiledVersions,
  ) {}

  /** What anybody may apply for; what the organ or data begin is not offered. */
  async list(): Promise<ServiceList> {
    const found = await Promise.all(
      (await this.live.all()).map(({ item, number }) => this.versions.find(item, number)),
    );
    return {
      services: found.flatMap((version) => (version && isAskedFor(version) ? [serviceCard(version.view)] : [])),
    };
  }

  /** The version in force. Refuses with SERVICE.NOT_FOUND. */
  async inForce(item: string): Promise<Outcome<CompiledVersion>> {
    const number = await this.inForceNow.ask(item);
    const found = number === undefined ? undefined : await this.versions.find(item, number);
    return found ? done(found) : refused('SERVICE.NOT_FOUND');
  }

  /** Any published version. Refuses with VERSION.NOT_FOUND. */
  async byNumber(item: string, number: number): Promise<Outcome<CompiledVersion>> {
    const found = await this.versions.find(item, number);
    return found ? done(found) : refused('VERSION.NOT_FOUND');
  }
}

/** Whether somebody applies for it (申请), so that it is not begun by the organ or by data. */
export function isAskedFor({ view: { definition } }: CompiledVersion): boolean {
  return (definition.basics.origin ?? 'application') === 'application';
}
