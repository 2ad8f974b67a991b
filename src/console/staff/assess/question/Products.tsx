/** What the learner made, unaltered, and what weight each has. */
import { strengthOfProduct } from "../../../../assess/evidence/items.ts";
import { playIn } from "../../../../assess/fold/observing.ts";
import { STRENGTH_WORDS } from "../../../../assess/evidence/strength.ts";
import { calendarWords, momentWords } from "../../parts/dates.ts";
import type { Desk } from "../model/desk.ts";
import { PRODUCT_WORDS, SHORT_PASSAGE } from "../words.ts";
import { fileAddress } from "./QuestionCard.tsx";
import { Weigh } from "./Weigh.tsx";

export function Products({ desk }: { readonly desk: Desk }) {
  const { products, observations } = desk.state.value;
  return (
    <section class="panel form">
      <h2>
        Products <span class="tag">{products.length}</span>
      </h2>
      {products.length === 0 && (
        <p class="hint">
          What the learner writes in an observed play, and every document of a project or a shift,
          is attached by itself when the play ends.
        </p>
      )}
      {products.map((one) => {
        const play = playIn(observations, one.playId);
        return (
          <article key={one.id} class="product form">
            <h3>{one.title}</h3>
            <p class="hint">
              {PRODUCT_WORDS[one.kind]}, {calendarWords(one.madeOn)},{" "}
              {one.setting === "simulated" ? "simulated" : "at work"}
              {one.authenticity && `. ${one.authenticity}`}
            </p>
            {one.playId !== null && (
              <p class="hint hashed">
                {STRENGTH_WORDS[strengthOfProduct(one)]}
                {play && `. From the play begun ${momentWords(play.startedAt)}`}
                {one.sha256 && `. SHA-256 of its text: ${one.sha256}`}
              </p>
            )}
            {one.text !== "" && (
              <details class="fold" open={one.text.length < SHORT_PASSAGE}>
                <summary>Read it</summary>
                <blockquote class="as-written">{one.text}</blockquote>
              </details>
            )}
            {one.file && (
              <p>
                <a href={fileAddress(desk.id, one.file)} download={one.file.name}>
                  {one.file.name}
                </a>{" "}
                <span class="hint">({Math.ceil(one.file.bytes / 1024)} kB)</span>
              </p>
            )}
            {one.kind !== "recording" && (
              <Weigh
                desk={desk}
                evidence={one.id}
                name={one.title}
                criteria={one.criteria}
                weighed={one.weighed}
              />
            )}
          </article>
        );
      })}
    </section>
  );
}
