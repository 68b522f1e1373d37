import { mongo } from 'mongoose';

/**
 * Codes by which a server says that it is not, or no longer, the primary, that it goes down, or (64) that the majority did not confirm in
 * time. Source: MongoDB's error codes.
 */
const GONE = new Set([91, 189, 10107, 11600, 11602, 13435, 13436, 9001, 89, 6, 7, 64]);

/**
 * Whether an error leaves open if the write was done: the server went away while it was under way (trust.md: an error means "unknown",
 * never "not done"). Such a write may be repeated when a key makes the repeat harmless.
 */
export function isUnknownOutcome(error: unknown): boolean {
  if (error instanceof mongo.MongoNetworkError || error instanceof mongo.MongoServerSelectionError) return true;
  if (!(error instanceof mongo.MongoError)) return false;
  if (error instanceof mongo.MongoWriteConcernError) return true;
  if (error instanceof mongo.MongoBulkWriteError && isUnanswered(error)) return true;
  if (error instanceof mongo.MongoServerError && typeof error.code === 'number' && GONE.has(error.code)) return true;
  return (
    error.hasErrorLabel('RetryableWriteError') ||
    error.hasErrorLabel('TransientTransactionError') ||
    error.hasErrorLabel('UnknownTransactionCommitResult') ||
    /PoolClear|MongoNotConnected|TopologyClosed|WaitQueueTimeout/.test(error.name)
  );
}

/**
 * The driver tells whatever broke a bulk write off as an error of the bulk, without class and labels of the cause: no code and no word on
 * any document means that nobody answered; a word on the concern, that the majority may not have it.
 */
function isUnanswered({ code, writeErrors, result }: mongo.MongoBulkWriteError): boolean {
  const silent = code === undefined && [writeErrors].flat().length === 0;
  return silent || result.getWriteConcernError() !== undefined;
}
