import { promisify } from 'node:util';
import { brotliCompress, constants } from 'node:zlib';
import { Injectable } from '@nestjs/common';
import type { ServiceView } from '#shared/api/service';
import { compiledFormOf } from '#shared/form/compiled-form-of';
import type { CompiledForm } from '#shared/form/compiled-form';
import { DirectoryRepository } from '#backend/directory/directory.repository';
import { VersionRepository } from '#backend/item/version.repository';

/** A version ready to run: its form compiled, its public view written once as bytes. */
export interface CompiledVersion {
  readonly view: ServiceView;
  readonly form: CompiledForm;
  /** The view as JSON in UTF-8. */
  readonly bytes: Buffer;
  /** The same, in Brotli. */
  readonly packed: Buffer;
  readonly etag: string;
}

const MOST = 1000;
const pack = promisify(brotliCompress);

/**
 * Compiled versions by item and number. A version never changes, so that what is kept here is right on every backend; the oldest goes
 * when there are too many.
 */
@Injectable()
export class CompiledVersions {
  private readonly kept = new Map<string, Promise<CompiledVersion | undefined>>();

  constructor(
    private readonly versions: VersionRepository,
    private readonly directory: DirectoryRepository,
  ) {}

  /** The version, or undefined where there is none of that number. */
  find(item: string, number: number): Promise<CompiledVersion | undefined> {
    const place = `${item}@${number}`;
    const known = this.kept.get(place);
    if (known) return known;
    const compiled = this.compile(item, number);
    this.keep(place, compiled);
    // Neither a failure nor an absent version may stay: the next question asks again.
    compiled.then(
      (found) => found ?? this.kept.delete(place),
      () => this.kept.delete(place),
    );
    return compiled;
  }

  private keep(place: string, compiled: Promise<CompiledVersion | undefined>): void {
    const oldest = this.kept.keys().next();
    if (this.kept.size >= MOST && !oldest.done) this.kept.delete(oldest.value);
    this.kept.set(place, compiled);
  }

  private async compile(item: string, number: number): Promise<CompiledVersion | undefined> {
    const version = await this.versions.find(item, number);
    if (!version) return undefined;
    const view: ServiceView = {
      item,
      number,
      hash: version.hash,
      publishedAt: version.publishedAt,
      department: await this.directory.departmentView(version.definition.basics.department),
      definition: version.definition,
    };
    const bytes = Buffer.from(JSON.stringify(view));
    const packed = await pack(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 8 } });
    return {
      view,
      form: compiledFormOf(version.definition),
      bytes,
      packed,
      etag: `"${version.hash.slice(7, 39)}-${number}"`,
    };
  }
}
