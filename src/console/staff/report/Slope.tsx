/** From the first go to the latest as a line: a picture of the figures beside it. */

interface Props {
  /** 0-100. */
  readonly from: number;
  readonly to: number;
}

const y = (score: number): number => 22 - (Math.max(0, Math.min(100, score)) / 100) * 20;

export const Slope = ({ from, to }: Props) => (
  <svg class="slope" viewBox="0 0 40 24" width="40" height="24" aria-hidden="true">
    <line class="mark" x1="0" x2="40" y1={y(60)} y2={y(60)} />
    <line class="way" x1="5" x2="35" y1={y(from)} y2={y(to)} />
    <circle class="from" cx="5" cy={y(from)} r="3" />
    <circle class="to" cx="35" cy={y(to)} r="3" />
  </svg>
);
