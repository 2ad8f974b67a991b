/** A share as a bar: a picture of the figure beside it, which says the same. */

interface Props {
  /** 0-1. */
  readonly share: number;
  /** Where just competent is, 0-1; absent: no such line. */
  readonly line?: number;
}

export const Bar = ({ share, line }: Props) => (
  <svg class="bar-picture" viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
    <rect class="room" x="0" y="0" width="100" height="10" />
    <rect class="part" x="0" y="0" width={Math.max(0, Math.min(1, share)) * 100} height="10" />
    {line !== undefined && <line class="mark" x1={line * 100} x2={line * 100} y1="0" y2="10" />}
  </svg>
);
