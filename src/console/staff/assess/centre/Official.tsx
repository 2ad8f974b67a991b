/** The unit's own wording of a criterion, which the centre holds and may show beside ours. */
import { useState } from "preact/hooks";
import type { CentreGround } from "../../../../protocol/assessment.ts";
import { ask, done } from "../../parts/ask.ts";
import { Problem } from "../../parts/Problem.tsx";
import { say } from "../../parts/said.ts";
import { useDoing } from "../../parts/useAsked.ts";
import { lookAtGround } from "../model/ground.ts";
import { Choose } from "../parts/Choose.tsx";
import { Text } from "../parts/Text.tsx";

export function Official({ ground }: { readonly ground: CentreGround }) {
  const all = ground.packs.flatMap(({ unit }) =>
    unit.criteria.map(({ id, summary }) => ({
      id,
      name: `${id}${ground.official[id] ? " (recorded)" : ""}: ${summary}`,
    })),
  );
  const [criterion, choose] = useState(all[0]?.id ?? "");
  const [text, write] = useState(ground.official[all[0]?.id ?? ""] ?? "");
  const doing = useDoing();
  const save = async (): Promise<void> => {
    const body = { criterion, text: text.trim() };
    if (!(await doing.run(ask(done, "PUT", "centre/official", body)))) return;
    await lookAtGround();
    say(`The wording of ${criterion} is recorded.`);
  };
  return (
    <form class="panel form" onSubmit={doing.onSubmit(() => void save())}>
      <h2>Official wording</h2>
      <p class="hint">
        The packs say each criterion in our words. Where your centre may, it records the unit’s own.
      </p>
      <Choose
        label="Criterion"
        of={all}
        value={criterion}
        onValue={(id) => {
          choose(id);
          write(ground.official[id] ?? "");
        }}
      />
      <Text label="The unit’s own words" value={text} onValue={write} />
      <Problem text={doing.problem} />
      <div class="row">
        <button type="submit" class="plain" aria-busy={doing.busy}>
          Record the wording
        </button>
      </div>
    </form>
  );
}
