/** The knot chosen on the map: what is in it, where it leads, and what can be done with it. */
import { openPath } from "../desk/files.ts";
import { jumpTo } from "../text/jump.ts";
import { dimensionsInWords, wayWords } from "./MapWords.tsx";
import type { MapKnot } from "./storyMap.ts";

interface Props {
  readonly knots: readonly MapKnot[];
  readonly knot: MapKnot;
  readonly onKnot: (id: string) => void;
  /** Null while the story cannot be played. */
  readonly onPlay: ((id: string) => void) | null;
}

function Ways({ knots, knot, onKnot }: Omit<Props, "onPlay">) {
  const ways = new Map(knot.ways.map((way) => [wayWords(knots, way), way.to]));
  const there = new Set(knots.map(({ id }) => id));
  if (ways.size === 0) return <>nowhere</>;
  return (
    <ul class="knot-ways">
      {[...ways].map(([words, to]) => (
        <li key={words}>
          {to !== null && there.has(to) ? (
            <button type="button" class="linklike" onClick={() => onKnot(to)}>
              {words}
            </button>
          ) : (
            words
          )}
        </li>
      ))}
    </ul>
  );
}

export function KnotCard({ knots, knot, onKnot, onPlay }: Props) {
  const path = openPath(knot.file);
  const from = knots.filter(({ ways }) => ways.some(({ to }) => to === knot.id));
  return (
    <section class="knot-card" aria-labelledby="knot-title">
      <h3 id="knot-title">{knot.name}</h3>
      <p class="row">
        {path !== null && (
          <button type="button" class="plain" onClick={() => jumpTo(path, knot.line)}>
            Show its text
          </button>
        )}
        {onPlay && (
          <button type="button" class="plain" onClick={() => onPlay(knot.id)}>
            Play from here
          </button>
        )}
      </p>
      <dl class="facts">
        {knot.faults.includes("dead-end") && (
          <>
            <dt>Dead end</dt>
            <dd>A play can come to a stop here that is no ending. See the problems.</dd>
          </>
        )}
        {knot.faults.includes("unreached") && (
          <>
            <dt>Not reached</dt>
            <dd>No way leads here from the beginning.</dd>
          </>
        )}
        {knot.faults.includes("unoffered") && (
          <>
            <dt>Never offered</dt>
            <dd>No route is offered some choice in it. See the problems.</dd>
          </>
        )}
        <dt>Moments</dt>
        <dd>
          {knot.moments.length === 0
            ? "none"
            : `${knot.moments.join(", ")} (${dimensionsInWords(knot)})`}
        </dd>
        <dt>Choices</dt>
        <dd>{knot.choices}</dd>
        <dt>Leads to</dt>
        <dd>
          <Ways knots={knots} knot={knot} onKnot={onKnot} />
        </dd>
        <dt>Comes from</dt>
        <dd>
          {from.length === 0 ? (
            "nowhere"
          ) : (
            <ul class="knot-ways">
              {from.map(({ id, name }) => (
                <li key={id}>
                  <button type="button" class="linklike" onClick={() => onKnot(id)}>
                    {name}
                  </button>
                </li>
              ))}
            </ul>
          )}
        </dd>
      </dl>
    </section>
  );
}
