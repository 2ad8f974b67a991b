/** A talk looked back on: what was ticked, by dimension, with the words heard, and what each says. */
import { BEHAVIOURS } from "../../../../play/rubric/behaviours.ts";
import { DIMENSIONS, type Dimension } from "../../../../play/event.ts";
import { DIMENSION_NAMES } from "../../../../play/debrief/descriptors.ts";
import { observable } from "../../../../lesson/triad/observable.ts";
import type { Talk, Tick } from "../../../../lesson/triad/round.ts";
import { clockFace } from "../clockWords.ts";

type Read = Pick<Talk, "agent" | "customer" | "observers" | "ticks" | "accounts">;

interface Props {
  readonly talk: Read;
  /** Of a learner, or "" for the tutor. */
  readonly nameOf: (who: string) => string;
}

/** Behaviours of an older list begin with their dimension's letter too. */
const dimensionOf = ({ behaviour }: Tick): Dimension | undefined =>
  observable(behaviour)?.dimension ??
  DIMENSIONS.find((each) => each === behaviour.slice(0, 1).toUpperCase());

export const tickWords = (behaviour: string): string =>
  observable(behaviour)?.words ?? BEHAVIOURS[behaviour] ?? behaviour;

function Ticked({ tick, nameOf }: { readonly tick: Tick } & Pick<Props, "nameOf">) {
  return (
    <li>
      <span class="tick-at">{clockFace(tick.elapsed)}</span> {tickWords(tick.behaviour)}
      {tick.quote !== "" && (
        <>
          : <q>{tick.quote}</q>
        </>
      )}{" "}
      <small>{nameOf(tick.by)}</small>
    </li>
  );
}

export function TalkRead({ talk, nameOf }: Props) {
  const { ticks, accounts } = talk;
  return (
    <div class="talk-read">
      {ticks.length === 0 ? (
        <p class="hint">Nothing was ticked.</p>
      ) : (
        <dl>
          {DIMENSIONS.map((dimension) => {
            const own = ticks.filter((tick) => dimensionOf(tick) === dimension);
            return (
              <div key={dimension}>
                <dt>{DIMENSION_NAMES[dimension]}</dt>
                <dd>
                  {own.length === 0 ? (
                    <span class="hint">nothing ticked</span>
                  ) : (
                    <ul>
                      {own.map((tick) => (
                        <Ticked key={tick.id} tick={tick} nameOf={nameOf} />
                      ))}
                    </ul>
                  )}
                </dd>
              </div>
            );
          })}
        </dl>
      )}
      {accounts.length > 0 && (
        <ul class="talk-accounts" aria-label="In their own words">
          {accounts.map(({ by, text, keep, next }) => (
            <li key={by}>
              <b>{nameOf(by)}</b>
              {text !== "" && <p>{text}</p>}
              {keep !== "" && (
                <p>
                  <b>Keep:</b> {keep}
                </p>
              )}
              {next !== "" && (
                <p>
                  <b>Next:</b> {next}
                </p>
              )}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
