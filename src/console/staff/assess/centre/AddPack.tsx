/** Adds a qualification pack: a file, or its text; every problem in it is listed. */
import { useState } from "preact/hooks";
import type { CentreGround } from "../../../../protocol/assessment.ts";
import { readPack } from "../../../../assess/pack/readPack.ts";
import { ask, done } from "../../parts/ask.ts";
import { Problem } from "../../parts/Problem.tsx";
import { say } from "../../parts/said.ts";
import { useDoing } from "../../parts/useAsked.ts";
import { useDraft } from "../model/draft.ts";
import { lookAtGround } from "../model/ground.ts";
import { Text } from "../parts/Text.tsx";

export function AddPack({ ground }: { readonly ground: CentreGround }) {
  const [text, write, forget] = useDraft("pack", "");
  const [problems, setProblems] = useState<readonly string[]>([]);
  const doing = useDoing();
  const add = async (): Promise<void> => {
    const read = readPack(text);
    setProblems(read.ok ? [] : read.message.split("\n"));
    if (!read.ok) return;
    if (!(await doing.run(ask(done, "POST", "centre/packs", read.value)))) return;
    await lookAtGround();
    forget();
    say("The pack is added.");
  };
  return (
    <form class="panel form" onSubmit={doing.onSubmit(() => void add())}>
      <h2>Packs</h2>
      <ul>
        {ground.packs.map(({ id, title, version }) => (
          <li key={id}>
            {title}, {version}
          </li>
        ))}
      </ul>
      <details class="fold">
        <summary>Add a pack, or a newer version of one</summary>
        <div class="form">
          <div class="field">
            <label for="pack-file">Pack’s file</label>
            <input
              id="pack-file"
              type="file"
              accept=".json,application/json"
              onChange={async (event) => {
                const file = event.currentTarget.files?.[0];
                if (file) write(await file.text());
              }}
            />
          </div>
          <Text label="Or paste its text" rows={6} value={text} onValue={write} />
          {problems.length > 0 && (
            <div role="alert">
              <p class="problem">The pack was not added. To mend:</p>
              <ul>
                {problems.map((problem) => (
                  <li key={problem}>{problem}</li>
                ))}
              </ul>
            </div>
          )}
          <Problem text={doing.problem} />
          <div class="row">
            <button type="submit" class="plain" aria-busy={doing.busy}>
              Add the pack
            </button>
          </div>
        </div>
      </details>
    </form>
  );
}
