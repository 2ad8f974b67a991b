/** How a figure fell over a play: a level for each stretch between two moves. */

interface Props {
  /** 0-100, before the first move. */
  readonly start: number;
  /** 0-100, after each move. */
  readonly after: readonly number[];
}

/** Where the move of that index stands, in percent of the width. */
export const across = (index: number, moves: number): number => ((index + 0.5) / moves) * 100;

/** Stretched to whatever room it is given; its strokes keep their width. */
export function StepLine({ start, after }: Props) {
  const steps = after.map((level, at) => `H${across(at, after.length)}V${100 - level}`).join("");
  const line = `M0 ${100 - start}${steps}H100`;
  return (
    <svg class="step-line" viewBox="0 0 100 100" preserveAspectRatio="none" aria-hidden="true">
      <path class="step-area" d={`${line}V100H0z`} />
      {[0, 50, 100].map((level) => (
        <path key={level} class="grid" d={`M0 ${100 - level}H100`} />
      ))}
      <path class="step-edge" d={line} />
    </svg>
  );
}
