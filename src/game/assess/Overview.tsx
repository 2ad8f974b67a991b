/** The portfolio as a whole: the assessments, then how far each unit has come. */
import { planOf } from "../../assess/assessment.ts";
import { later } from "../../ui/Later.tsx";
import { portfolioAddress } from "../router.ts";
import { Coverage } from "./Coverage.tsx";
import { nextOf, waitingFor } from "./next.ts";
import { filed, fresh, ground, type Filed } from "./papers.ts";
import { Leaf } from "./parts/Leaf.tsx";
import { Told } from "./parts/Told.tsx";
import { dayWords, unitTitle } from "./words.ts";

/** Apart, so that the page's start need not know what it is made of. */
const Peers = later("Peer observation", async () => (await import("./Peers.tsx")).Peers);

function Card({ one }: { readonly one: Filed }) {
  const { assessment, head, id } = one;
  const plan = planOf(assessment);
  const next = nextOf(assessment);
  const units = plan?.units.map(({ unit }) => unitTitle(unit, ground.value)).join(" · ");
  return (
    <li>
      <h3>
        <a href={portfolioAddress(id)}>{units || "An assessment"}</a>
      </h3>
      <p>
        With {head.assessor.name}
        {plan && `, ${dayWords(plan.date)}`}
      </p>
      <p>
        {next ? (
          <>
            <b>Your turn:</b> {next.words}
          </>
        ) : (
          waitingFor(assessment)
        )}
      </p>
      <Told filed={one} />
    </li>
  );
}

export function Overview({ back }: { readonly back: { label: string; address: string } }) {
  const all = filed.value;
  return (
    <Leaf title="Your portfolio" back={back}>
      {!fresh.value && (
        <p class="hint">
          This is how things stood when your device last heard. It is brought up to date when the
          network is back.
        </p>
      )}
      <section aria-labelledby="assessments">
        <h2 id="assessments">Your assessments</h2>
        {all.length === 0 ? (
          <p>
            None yet. When an assessor plans one with you, you find it here and on your desk. Until
            then, practise: the cases are on your desk.
          </p>
        ) : (
          <ul class="plain-list assessments">
            {all.map((one) => (
              <Card key={one.id} one={one} />
            ))}
          </ul>
        )}
      </section>
      <Coverage all={all} />
      <Peers />
      <p class="hint">
        Cases that you play for practice are not here: they help you to learn, and never count
        towards a unit.
      </p>
    </Leaf>
  );
}
