/** What the centre assesses by: agreements, official wording, currency, appeals, packs. */
import type { CentreGround } from "../../../../protocol/assessment.ts";
import { Heading } from "../../parts/Heading.tsx";
import type { Staff } from "../../signin/me.ts";
import { AddPack } from "./AddPack.tsx";
import { Agreements } from "./Agreements.tsx";
import { Official } from "./Official.tsx";
import { Rules } from "./Rules.tsx";

interface Props {
  readonly ground: CentreGround;
  readonly staff: Staff;
}

export function AssessingPage({ ground, staff }: Props) {
  return (
    <main id="main" class="wide">
      <Heading title="Assessing" />
      <p class="lead">
        What is set here holds for every assessment of the centre. Each change is a line of the
        evidence log.
      </p>
      <div class="columns">
        <Agreements ground={ground} />
        <div class="form">
          <Rules ground={ground} />
          <Official ground={ground} />
          {staff.roles.includes("administrator") && <AddPack ground={ground} />}
        </div>
      </div>
    </main>
  );
}
