/** One assessment as whoever samples it reads it: everything there is, then what they say of it. */
import { assessmentOf } from "../../../../assess/assessment.ts";
import { missingFrom } from "../../../../assess/portfolio/missing.ts";
import { ok } from "../../../../play/result.ts";
import type { AssessmentTold, CentreGround } from "../../../../protocol/assessment.ts";
import type { Markings, QualityGround } from "../../../../protocol/quality.ts";
import { qualityAddress } from "../../address.ts";
import { toldAnswer } from "../../assess/model/answers.ts";
import { ask, path } from "../../parts/ask.ts";
import { dayWords } from "../../parts/dates.ts";
import { Heading } from "../../parts/Heading.tsx";
import { Loading } from "../../parts/Loading.tsx";
import { useAsked } from "../../parts/useAsked.ts";
import { markingsAnswer, qualityAnswer } from "../answers.ts";
import { namingOf } from "../names.ts";
import { Assure } from "./Assure.tsx";
import { Appeals } from "./Appeals.tsx";
import { Before } from "./Before.tsx";
import { Decisions } from "./Decisions.tsx";
import { Ending } from "./Ending.tsx";
import { Evidence } from "./Evidence.tsx";
import { SecondMarkings } from "./SecondMarkings.tsx";
import { SharedEvidence } from "./SharedEvidence.tsx";

interface Props {
  readonly id: string;
  readonly centre: CentreGround;
  readonly userId: string;
}

interface Sample {
  readonly told: AssessmentTold;
  readonly quality: QualityGround;
  readonly markings: Markings;
}

async function fetchSample(id: string) {
  const [told, quality, markings] = await Promise.all([
    ask(toldAnswer, "GET", path("assessments", id)),
    ask(qualityAnswer, "GET", "quality"),
    ask(markingsAnswer, "GET", "quality/markings"),
  ]);
  if (!told.ok) return told;
  if (!quality.ok) return quality;
  if (!markings.ok) return markings;
  return ok<Sample>({ told: told.value, quality: quality.value, markings: markings.value });
}

function Page({
  sample,
  centre,
  userId,
  again,
}: Omit<Props, "id"> & { readonly sample: Sample; readonly again: () => Promise<void> }) {
  const { told, quality, markings } = sample;
  const { head, events } = told;
  const state = assessmentOf(events);
  const names = namingOf(quality, centre);
  const missing = missingFrom(state, centre);
  const deciders = [
    head.assessor.userId,
    ...state.decisions.flatMap(({ by: { actor } }) => ("userId" in actor ? actor.userId : [])),
  ];
  const own = deciders.includes(userId);
  const entries = events.map(({ entry }) => entry);
  return (
    <>
      <Heading
        title={head.learner.name || "Erased learner"}
        part="Sample"
        above={
          <p class="above">
            <a href={qualityAddress("samples")}>All to be sampled</a>
            <span>
              {head.class.name}. Assessor: {head.assessor.name || "somebody who has left"}. Begun{" "}
              {dayWords(head.madeAt)}.
            </span>
          </p>
        }
      />
      {own && (
        <p class="notice">
          You decided in this assessment. You can read it, but nobody quality-assures their own
          decisions: another quality assurer of the centre has to.
        </p>
      )}
      {state.sampled && (
        <p class="means">
          Sampled by {state.sampled.by.name || "somebody who has left"}: {state.sampled.why}
        </p>
      )}
      <Before state={state} centre={centre} />
      {missing.length > 0 && (
        <section class="panel" aria-labelledby="missing-head">
          <h2 id="missing-head">What the record still lacks</h2>
          <ul>
            {missing.map(({ words }) => (
              <li key={words}>{`${words[0]!.toUpperCase()}${words.slice(1)}`}</li>
            ))}
          </ul>
        </section>
      )}
      <Decisions state={state} centre={centre} />
      <Evidence id={head.id} state={state} centre={centre} classId={head.class.id} />
      <SharedEvidence id={head.id} state={state} quality={quality} centre={centre} names={names} />
      <Ending state={state} />
      <p class="hint">
        Lines {Math.min(...entries)} to {Math.max(...entries)} of the centre’s evidence log.
      </p>
      <SecondMarkings
        id={head.id}
        state={state}
        deciders={deciders}
        quality={quality}
        markings={markings}
        names={names}
        again={again}
      />
      <Appeals id={head.id} state={state} own={own} again={again} />
      <Assure id={head.id} state={state} own={own} centre={centre} again={again} />
    </>
  );
}

export function SamplePage({ id, centre, userId }: Props) {
  const sample = useAsked(id, () => fetchSample(id));
  return (
    <main id="main" class="wide quality">
      <Loading of={sample} what="This assessment">
        {(value) => <Page sample={value} centre={centre} userId={userId} again={sample.again} />}
      </Loading>
    </main>
  );
}
