/** What fellow learners saw in role-plays, kept apart from evidence: it is practice. */
import { z } from "zod";
import { PEER_LABEL, PEER_WORTH } from "../../../../lesson/triad/peer.ts";
import { watchedBy } from "../../../../lesson/triad/round.ts";
import type { PeerObservation as Observed, PeerObservations } from "../../../../protocol/lesson.ts";
import { ask, path } from "../../parts/ask.ts";
import { momentWords } from "../../parts/dates.ts";
import { Loading } from "../../parts/Loading.tsx";
import { useAsked } from "../../parts/useAsked.ts";
import { TalkRead } from "../../lesson/triad/TalkRead.tsx";
import { useTriadCases } from "../../lesson/triad/useTriadCases.ts";
import "../../lesson/triad/triad.css";

/** Made by our own server from the fold of src/lesson: known by its shape's outline, not field by field. */
const observed = z.custom<Observed>((value) => {
  const one = value as Partial<Observed> | null;
  return typeof one?.group === "string" && Array.isArray(one.talk?.ticks);
});
const answer: z.ZodType<PeerObservations> = z.object({
  talks: z.array(observed),
  names: z.record(z.string(), z.string()),
});

interface Props {
  readonly learnerId: string;
  readonly name: string;
}

export function PeerObservation({ learnerId, name }: Props) {
  const told = useAsked(`${learnerId} peer`, () =>
    ask(answer, "GET", path("learners", learnerId, "peer-observation")),
  );
  const { titleOf } = useTriadCases();
  return (
    <section class="panel form" aria-labelledby="peer-head">
      <h2 id="peer-head">{PEER_LABEL}</h2>
      <p class="hint">{PEER_WORTH}</p>
      <Loading of={told} what="Peer observation">
        {({ talks, names }) => {
          const nameOf = (who: string): string =>
            who === ""
              ? "the tutor"
              : who === learnerId
                ? name
                : names[who] || "somebody who has left";
          if (talks.length === 0) return <p>Nothing yet.</p>;
          return (
            <>
              {talks.map(({ lesson, group, way, talk }) => (
                <details key={`${group} ${talk.turn}`} class="group-was">
                  <summary>
                    {momentWords(talk.begunAt)}: {titleOf(talk.case.caseId)},{" "}
                    {way === "voice" ? "spoken" : "written"} role-play in {lesson.title}
                  </summary>
                  <p class="hint">
                    Customer: {nameOf(talk.customer)}. Observed by:{" "}
                    {watchedBy(talk).map(nameOf).join(", ")}.
                  </p>
                  <TalkRead talk={talk} nameOf={nameOf} />
                </details>
              ))}
            </>
          );
        }}
      </Loading>
    </section>
  );
}
