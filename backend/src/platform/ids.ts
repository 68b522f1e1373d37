import { randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';

/**
 * A UUIDv7 (RFC 9562, 5.7): 48 bits of milliseconds, then randomness. Ids of one process ascend only by the millisecond.
 */
export function uuidv7(milliseconds: number, random: Buffer): string {
  const bytes = Buffer.alloc(16);
  bytes.writeUIntBE(milliseconds, 0, 6);
  random.copy(bytes, 6, 0, 10);
  bytes[6] = (bytes[6]! & 0x0f) | 0x70;
  bytes[8] = (bytes[8]! & 0x3f) | 0x80;
  const hex = bytes.toString('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
}

/** Fresh ids for use cases. */
@Injectable()
export class Ids {
  next(): string {
    return uuidv7(Date.now(), randomBytes(10));
  }
}
