/** An entry of the list of dishonest persons. */
interface ListedPerson {
  /** ID number or credit code. */
  readonly number: string;
  readonly since: string;
  readonly reason: string;
}

const listed = (number: string, since: string, reason: string): ListedPerson => ({ number, since, reason });

/** Who is listed in the demonstration: one person and the business whose licence was revoked. */
export const DISHONEST: readonly ListedPerson[] = [
  listed('000000197808081176', '2025-03-14', '告知承诺不实，经责令改正仍未改正'),
  listed('91000000MA0000105U', '2024-10-09', '提供虚假材料取得行政许可，被吊销营业执照'),
];
