/** One line of the benchmark's report. */
export interface Row {
  readonly name: string;
  readonly ours: number;
  readonly reference: number;
  readonly unit: string;
  /** ours / reference, both measured in this run. */
  readonly ratio: number;
  readonly goal: string;
  readonly met: boolean;
}
