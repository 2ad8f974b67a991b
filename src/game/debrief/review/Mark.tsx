import type { Label } from "../../../atlas/review.ts";

/** A shape for each label, told apart without colour; on a board of 16 by 16. */
const SHAPES: Readonly<Record<Label, string>> = {
  best: "M8 1.5a6.5 6.5 0 1 1-.01 0zM4.7 8.2l2.3 2.4 4.4-4.8",
  fine: "M8 3.5a4.5 4.5 0 1 1-.01 0z",
  slip: "M1.5 3h13L8 14.2z",
  mistake: "M8 .8L15.2 8 8 15.2.8 8zM5.6 5.6l4.8 4.8M10.4 5.6l-4.8 4.8",
  critical: "M5 1h6l4 4v6l-4 4H5l-4-4V5zM8 4.2v4.6M8 11.4v.4",
};

/** Always beside the label's name or within something that is named. */
export const Mark = ({ label }: { readonly label: Label }) => (
  <svg class={`mark label-${label}`} viewBox="0 0 16 16" aria-hidden="true">
    <path d={SHAPES[label]} />
  </svg>
);
