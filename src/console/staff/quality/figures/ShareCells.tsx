/** A share in a table: how many of how many, the rate and its range. */
import { FEW, type Apart, type Share } from "../../../../assess/quality/interval.ts";
import { percent } from "../names.ts";

export const rangeWords = ({ of, low, high }: Share): string =>
  of === 0 ? "–" : `${Math.round(low * 100)}\u00a0to\u00a0${Math.round(high * 100)}\u00a0%`;

export const shareWords = (share: Share): string =>
  share.of === 0 ? "–" : `${percent(share.rate)} of\u00a0${share.of}`;

export const ShareCells = ({ share }: { readonly share: Share }) => (
  <>
    <td>{`${share.hits}\u00a0of\u00a0${share.of}`}</td>
    <td>{percent(share.rate)}</td>
    <td>{rangeWords(share)}</td>
  </>
);

/** Why something is raised, or why it is not. */
export const apartWords = (apart: Apart | null, than: string, share: Share): string =>
  apart === null
    ? share.of < FEW
      ? "Too few to say"
      : ""
    : `${apart === "above" ? "Higher" : "Lower"} than ${than}`;
