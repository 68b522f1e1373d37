import type { JsonFile } from '../reading/read-json.js';
import { findingInWords } from './finding-text.js';
import type { Said } from './reader.js';
import type { Finding } from '#shared/check/finding';

/** Most places of a file that are told at length: the first ones are what to mend first. */
const MOST = 5;

/** Why a file does not hold what it should: each place that its schema refused. */
export function malformedInWords(findings: readonly Finding[], file: JsonFile): Said {
  return (reader) => {
    const more = findings.length - MOST;
    const told = findings.slice(0, MOST).map((finding) => findingInWords(finding, file, undefined, reader));
    if (more > 0) told.push(reader.language === 'en' ? `… and ${more} more places.` : `……还有 ${more} 处。`);
    return told.join('\n\n');
  };
}
