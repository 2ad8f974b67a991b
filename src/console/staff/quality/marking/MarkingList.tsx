/** What one is asked to mark blind. */
import type { MarkingLine } from "../../../../protocol/quality.ts";
import { exerciseAddress, markingAddress } from "../../address.ts";
import { ask } from "../../parts/ask.ts";
import { dayWords } from "../../parts/dates.ts";
import { Heading } from "../../parts/Heading.tsx";
import { Loading } from "../../parts/Loading.tsx";
import { useAsked } from "../../parts/useAsked.ts";
import { markingsAnswer } from "../answers.ts";
import { count } from "../names.ts";

const Line = ({ one }: { readonly one: MarkingLine }) => (
  <li>
    <div>
      <h3>{one.title}</h3>
      <p class="hint">
        {one.kind === "exercise" ? "Standardisation" : "Second marking"},{" "}
        {count(one.recordings, "recording")}, {count(one.criteria, "criterion", "criteria")}. Asked
        on {dayWords(one.askedAt)}
        {one.committedAt !== null && `, committed on ${dayWords(one.committedAt)}`}.
      </p>
    </div>
    <div class="row tight">
      {one.closed && one.exercise && (
        <a class="plain" href={exerciseAddress(one.exercise)}>
          Result<span class="unseen"> of {one.title}</span>
        </a>
      )}
      {(one.committedAt !== null || !one.closed) && (
        <a class={one.committedAt === null ? "solid" : "plain"} href={markingAddress(one.id)}>
          {one.committedAt === null ? "Mark" : "What you decided"}
          <span class="unseen">: {one.title}</span>
        </a>
      )}
    </div>
  </li>
);

export function MarkingList() {
  const list = useAsked("markings", () => ask(markingsAnswer, "GET", "quality/markings"));
  return (
    <main id="main" class="wide quality">
      <Heading title="Blind marking" />
      <p class="lead">
        You are shown plays without names, notes, decisions or scores, and decide criterion by
        criterion. Nobody is tested by it: it shows where the centre reads a criterion in more than
        one way.
      </p>
      <Loading of={list} what="What you are asked to mark">
        {({ mine }) => {
          const open = mine.filter((one) => one.committedAt === null && !one.closed);
          const rest = mine.filter((one) => !open.includes(one));
          if (mine.length === 0)
            return (
              <p class="panel">
                Nothing waits for you to mark it. Whoever samples or makes an exercise asks you, and
                it then stands here.
              </p>
            );
          return (
            <>
              {open.length > 0 && (
                <section class="desk-group" aria-label="To mark">
                  <h2>
                    To mark <span class="tag">{open.length}</span>
                  </h2>
                  <ul class="list panel">
                    {open.map((one) => (
                      <Line key={one.id} one={one} />
                    ))}
                  </ul>
                </section>
              )}
              {rest.length > 0 && (
                <section class="desk-group" aria-label="Done">
                  <h2>Done</h2>
                  <ul class="list panel">
                    {rest.map((one) => (
                      <Line key={one.id} one={one} />
                    ))}
                  </ul>
                </section>
              )}
            </>
          );
        }}
      </Loading>
    </main>
  );
}
