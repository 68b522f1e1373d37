/** The port by which a reviewer learns how many cases run on an item. The feature `case` fills it. */
export abstract class RunningCases {
  /** Cases of the item that have not ended, on whatever version; at most 1 000 counted. */
  abstract count(item: string): Promise<number>;
}
