/** What rules may not find out by themselves comes in through these arguments. */

/** The present instant as an ISO UTC string with milliseconds, e.g. 2026-11-24T02:30:00.000Z. */
export type Now = () => string;

/** A fresh UUIDv7 string. */
export type NextId = () => string;

/** SHA-256 of a UTF-8 text as 64 hexadecimal digits; synchronous. */
export type Sha256 = (text: string) => string;
