/** SHA-256 of a UTF-8 text as 64 hexadecimal digits; synchronous. Comes in as an argument: the browser never hashes. */
export type Sha256 = (text: string) => string;
