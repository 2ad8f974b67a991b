/** The pages of quality assurance, and what all of them need: what the centre assesses by. */
import { useEffect } from "preact/hooks";
import { ground, groundProblem, lookAtGround } from "../assess/model/ground.ts";
import { QUALITY_TABS, qualityAddress, type Address, type QualityTab } from "../address.ts";
import { ask } from "../parts/ask.ts";
import { Heading } from "../parts/Heading.tsx";
import { Loading } from "../parts/Loading.tsx";
import { useAsked } from "../parts/useAsked.ts";
import type { Staff } from "../signin/me.ts";
import type { CentreGround } from "../../../protocol/assessment.ts";
import { qualityAnswer } from "./answers.ts";
import { ExercisePage } from "./exercises/ExercisePage.tsx";
import { ExercisesTab } from "./exercises/ExercisesTab.tsx";
import { FiguresTab } from "./figures/FiguresTab.tsx";
import { MarkingList } from "./marking/MarkingList.tsx";
import { MarkPage } from "./marking/MarkPage.tsx";
import { namingOf } from "./names.ts";
import { PlanTab } from "./plan/PlanTab.tsx";
import { SamplePage } from "./sample/SamplePage.tsx";
import { SamplesTab } from "./sample/SamplesTab.tsx";
import "../assess/assess.css";
import "./quality.css";

const TABS: Readonly<Record<QualityTab, string>> = {
  plan: "Sampling plan",
  samples: "To sample",
  exercises: "Standardisation",
  figures: "Figures",
};

function Tabs({ tab, centre }: { readonly tab: QualityTab; readonly centre: CentreGround }) {
  const quality = useAsked("quality", () => ask(qualityAnswer, "GET", "quality"));
  return (
    <main id="main" class="wide quality">
      <Heading title="Quality" part={TABS[tab]}>
        <nav aria-label="Quality">
          <ul class="tabs-row">
            {QUALITY_TABS.map((each) => (
              <li key={each}>
                <a href={qualityAddress(each)} aria-current={each === tab ? "page" : undefined}>
                  {TABS[each]}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      </Heading>
      <Loading of={quality} what="What quality assurance rests on">
        {(value) => {
          const parts = { quality: value, names: namingOf(value, centre), again: quality.again };
          switch (tab) {
            case "plan":
              return <PlanTab {...parts} />;
            case "samples":
              return <SamplesTab {...parts} />;
            case "exercises":
              return <ExercisesTab quality={value} centre={centre} />;
            case "figures":
              return <FiguresTab {...parts} />;
          }
        }}
      </Loading>
    </main>
  );
}

interface Props {
  readonly at: Extract<Address, { page: "quality" | "sample" | "exercise" | "marking" }>;
  readonly staff: Staff;
}

export function QualityPages({ at, staff }: Props) {
  useEffect(() => void lookAtGround(), []);
  const centre = ground.value;
  if (centre === null) {
    return (
      <main id="main" class="wide quality">
        {groundProblem.value === null ? (
          <p class="awaited" role="status">
            One moment…
          </p>
        ) : (
          <div class="notice grave" role="alert">
            <p>What the centre assesses by could not be fetched. {groundProblem.value}</p>
            <button type="button" class="plain" onClick={() => void lookAtGround()}>
              Try again
            </button>
          </div>
        )}
      </main>
    );
  }
  switch (at.page) {
    case "quality":
      return <Tabs tab={at.tab} centre={centre} />;
    case "sample":
      return <SamplePage key={at.id} id={at.id} centre={centre} userId={staff.user.id} />;
    case "exercise":
      return <ExercisePage key={at.id} id={at.id} centre={centre} />;
    case "marking":
      return at.id === null ? <MarkingList /> : <MarkPage key={at.id} id={at.id} centre={centre} />;
  }
}
