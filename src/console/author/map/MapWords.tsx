/** The map in words: every knot with what is in it and where it leads. */
import { DIMENSION_NAMES } from "../../../play/debrief/descriptors.ts";
import type { MapKnot, Way } from "./storyMap.ts";

type Knots = readonly MapKnot[];

const nameOf = (knots: Knots, id: string): string =>
  knots.find((knot) => knot.id === id)?.name ?? id;

/** Where a way leads, as it is said: "proof", "the end", "wherever a variable says". */
export function wayWords(knots: Knots, { to, kind }: Way): string {
  const where =
    to === null
      ? "wherever a variable says"
      : to === "END"
        ? "the end"
        : to === "DONE"
          ? "a stop (DONE)"
          : nameOf(knots, to);
  return kind === "tunnel" || kind === "call" ? `${where} and back` : where;
}

function waysInWords(knots: Knots, { ways }: MapKnot): string {
  const words = [...new Set(ways.map((way) => wayWords(knots, way)))];
  return words.length === 0 ? "nowhere" : words.join(", ");
}

export const dimensionsInWords = ({ dimensions }: MapKnot): string =>
  dimensions.map((dimension) => `${dimension} ${DIMENSION_NAMES[dimension]}`).join(", ");

interface Props {
  readonly knots: Knots;
  readonly onKnot: (id: string) => void;
}

export function MapWords({ knots, onKnot }: Props) {
  return (
    <details class="fold">
      <summary>The map in words ({knots.length} knots)</summary>
      <ol class="map-words">
        {knots.map((knot) => (
          <li key={knot.id}>
            <button type="button" class="linklike" onClick={() => onKnot(knot.id)}>
              {knot.name}
            </button>
            {knot.faults.includes("dead-end") && <strong> Dead end.</strong>}
            {knot.faults.includes("unreached") && <strong> Not reached.</strong>}
            {knot.faults.includes("unoffered") && <strong> A choice is never offered.</strong>}
            {knot.dimensions.length > 0 && ` Moments of ${dimensionsInWords(knot)}.`}
            {knot.choices > 0 && ` ${knot.choices} ${knot.choices === 1 ? "choice" : "choices"}.`}
            {` Leads to ${waysInWords(knots, knot)}.`}
          </li>
        ))}
      </ol>
    </details>
  );
}
