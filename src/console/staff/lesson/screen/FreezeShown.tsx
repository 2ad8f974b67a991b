/** One moment for the whole class: the customer and their words, the vote, its spread, two ways on. */
import type { FreezeSeen } from "../../../../lesson/seen.ts";
import { letterOf } from "../../../../lesson/letter.ts";
import { BranchShown } from "../freeze/BranchShown.tsx";
import { useReach } from "../reach/useReach.ts";
import { CustomerFace, Lines } from "../scene/SceneShown.tsx";
import type { ToldMoment } from "../../../../story/momentTold.ts";
import { lastWords } from "../scene/tell.ts";
import { useScene } from "../scene/useScene.ts";
import { VoteShown } from "./VoteShown.tsx";

/** Characters of the last words that a room takes in at a glance: with nothing else, and beside a vote. */
const ALONE = 420;
const BESIDE = 220;

function Moment({ told, beside }: { readonly told: ToldMoment; readonly beside: boolean }) {
  return (
    <section class={beside ? "screen-moment with-vote" : "screen-moment"} aria-label="The moment">
      <CustomerFace told={told} />
      <div class="screen-words">
        {told.heading !== "" && <p class="scene-heading">{told.heading}</p>}
        {told.chosen !== "" && !beside && (
          <p class="screen-chosen">
            <b>You</b> <span>{told.chosen}</span>
          </p>
        )}
        <Lines lines={lastWords(told.lines, beside ? BESIDE : ALONE)} />
        {told.ending !== null && (
          <p class="scene-ending">
            <b>The case ends.</b> {told.ending}
          </p>
        )}
      </div>
    </section>
  );
}

function SideBySide({
  freeze,
  pair,
}: {
  readonly freeze: FreezeSeen;
  readonly pair: readonly [number, number];
}) {
  const reaches = useReach(freeze.scene, pair);
  const told = useScene(freeze.scene);
  const options = freeze.vote?.options ?? (told?.ok ? told.value.options : []);
  return (
    <div class="screen-branches">
      {pair.map((index, n) => (
        <BranchShown
          key={index}
          scene={freeze.scene}
          index={index}
          options={options}
          reach={reaches === undefined ? undefined : (reaches[n] ?? null)}
          most={BESIDE}
        />
      ))}
    </div>
  );
}

function Kept({ freeze }: { readonly freeze: FreezeSeen }) {
  const options = freeze.vote?.options ?? [];
  if (freeze.kept.length === 0) return null;
  return (
    <section class="screen-notes" aria-label="Case notes">
      <h3>Our case notes</h3>
      <ul>
        {freeze.kept.map(({ index, text }, n) => {
          // Of a play of the whole class, letters of earlier lines are not those of now.
          const at = freeze.whole ? -1 : options.findIndex((each) => each.index === index);
          return (
            <li key={n}>
              {at >= 0 && <b class="letter">{letterOf(at)}</b>} <span>{text}</span>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

export function FreezeShown({ freeze }: { readonly freeze: FreezeSeen }) {
  const told = useScene(freeze.scene);
  const { vote, branches } = freeze;
  return (
    <section class="screen-freeze" aria-labelledby="screen-head">
      <h2 id="screen-head">{freeze.title}</h2>
      {branches ? (
        <SideBySide freeze={freeze} pair={branches} />
      ) : (
        <div class={vote && told?.ok ? "screen-pair" : "screen-one"}>
          {told?.ok && <Moment told={told.value} beside={vote !== null} />}
          {told?.ok === false && !vote && <p class="screen-text">{told.message}</p>}
          {vote && <VoteShown vote={vote} />}
        </div>
      )}
      <Kept freeze={freeze} />
    </section>
  );
}
