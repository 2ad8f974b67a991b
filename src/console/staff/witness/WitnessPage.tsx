/** What a witness's link opens: who asks, about whom and what, and the form. No sign-in. */
import { useState } from "preact/hooks";
import type { WitnessAsked } from "../../../protocol/assessment.ts";
import { ask, path } from "../parts/ask.ts";
import { dayWords } from "../parts/dates.ts";
import { Heading } from "../parts/Heading.tsx";
import { Loading } from "../parts/Loading.tsx";
import { useAsked } from "../parts/useAsked.ts";
import { witnessAnswer } from "./asked.ts";
import { TestimonyForm } from "./TestimonyForm.tsx";

function Request({ asked }: { readonly asked: WitnessAsked }) {
  const { centre, learner, name, role, about, criteria, expiresAt } = asked;
  return (
    <section class="panel prose" aria-labelledby="request">
      <h2 id="request">
        {centre} asks {name} ({role})
      </h2>
      <p>
        <strong>{learner}</strong> is working towards a qualification, and you have seen them at
        work. Their assessor asks you to say what you saw
        {about === "" ? "." : ":"}
      </p>
      {about !== "" && <blockquote>{about}</blockquote>}
      {criteria.length > 0 && (
        <>
          <p>It may help to know what it is for:</p>
          <ul>
            {criteria.map(({ id, summary }) => (
              <li key={id}>{summary || id}</li>
            ))}
          </ul>
        </>
      )}
      <p class="hint">
        It takes about ten minutes. The link is for you alone, works once, and is open until{" "}
        {dayWords(expiresAt)}. What you write is kept in this tab until you send it.
      </p>
    </section>
  );
}

const Thanks = ({ asked }: { readonly asked: WitnessAsked }) => (
  <section class="panel prose" role="status">
    <h2>Thank you</h2>
    <p>
      What you saw is now with {asked.centre}, as you wrote it. The assessor decides what weight it
      has, and may ring or write to you to check that it comes from you.
    </p>
    <p>You can close this page. If you want to add something, ask the assessor for another link.</p>
  </section>
);

export function WitnessPage({ token }: { readonly token: string }) {
  const asked = useAsked(token, () => ask(witnessAnswer, "GET", path("witness", token)));
  const [given, give] = useState(false);
  return (
    <main id="main" class="narrow">
      <Heading title="What did you see?" />
      <Loading of={asked} what="This request">
        {(value) =>
          given || value.given ? (
            <Thanks asked={value} />
          ) : (
            <>
              <Request asked={value} />
              <TestimonyForm token={token} asked={value} onGiven={() => give(true)} />
            </>
          )
        }
      </Loading>
    </main>
  );
}
