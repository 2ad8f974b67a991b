/** A case stepped through from its beginning, to the moment that the class is to look at. */
import { useEffect, useId, useLayoutEffect, useState } from "preact/hooks";
import type { CaseSummary } from "../../../../story/catalogue.ts";
import type { Scene } from "../../../../lesson/event.ts";
import { letterOf } from "../../../../lesson/letter.ts";
import { Problem } from "../../parts/Problem.tsx";
import { allCases, editionFor } from "../scene/editions.ts";
import { SceneShown } from "../scene/SceneShown.tsx";
import { branch } from "../scene/tell.ts";
import { useScene } from "../scene/useScene.ts";
import type { Chosen } from "./ChooseMoment.tsx";

interface Props {
  /** Cases set for the class: they come first. */
  readonly first: readonly string[];
  readonly caseId: string;
  /** The class plays it together: there is nothing to step to. */
  readonly onlyBeginning: boolean;
  readonly onChosen: (chosen: Chosen | null) => void;
}

const anySeed = (): number => crypto.getRandomValues(new Uint32Array(1))[0]! >>> 1;

interface AtProps extends Pick<Props, "onlyBeginning" | "onChosen"> {
  readonly scene: Scene;
  readonly onStep: (scene: Scene) => void;
}

function At({ scene, onlyBeginning, onStep, onChosen }: AtProps) {
  const told = useScene(scene);
  // Before it is painted: whoever sees a moment can stop the class at it.
  useLayoutEffect(() => {
    onChosen(told?.ok ? { scene, told: told.value } : null);
  }, [told]);
  if (told === null) return <p class="hint">One moment…</p>;
  if (!told.ok) return <Problem text={told.message} />;
  const { options, ending } = told.value;
  return (
    <div class="step-through">
      <SceneShown told={told.value} />
      {!onlyBeginning && ending === null && (
        <div role="group" aria-label="Go on with">
          <p class="hint">Go on with one of these, or stop the class here.</p>
          <ul class="step-options">
            {options.map(({ index, text }, at) => (
              <li key={index}>
                <button
                  type="button"
                  class="step-option"
                  onClick={() => onStep(branch(scene, index))}
                >
                  <b>{letterOf(at)}</b> <span>{text}</span>
                </button>
              </li>
            ))}
          </ul>
        </div>
      )}
      {scene.choices.length > 0 && (
        <button
          type="button"
          class="plain slim"
          onClick={() => onStep({ ...scene, choices: scene.choices.slice(0, -1) })}
        >
          One choice back
        </button>
      )}
    </div>
  );
}

export function StepThrough({ first, caseId, onlyBeginning, onChosen }: Props) {
  const id = useId();
  const [cases, list] = useState<readonly CaseSummary[] | null>(null);
  const [problem, tell] = useState<string | null>(null);
  const [scene, go] = useState<Scene | null>(null);
  const begin = async (of: string): Promise<void> => {
    onChosen(null);
    go(null);
    if (of === "") return;
    const edition = await editionFor(of, null);
    tell(edition.ok ? null : edition.message);
    if (!edition.ok) return;
    go({ caseId: of, storyHash: edition.value.hash, seed: anySeed(), choices: [] });
  };
  useEffect(() => {
    allCases().then(list, () =>
      tell("The cases could not be fetched. Check the connection, then try again."),
    );
    void begin(caseId);
  }, []);
  const sorted = (cases ?? []).toSorted(
    (a, b) => Number(first.includes(b.id)) - Number(first.includes(a.id)),
  );
  return (
    <>
      <div class="field">
        <label for={id}>Case</label>
        <select
          id={id}
          value={scene?.caseId ?? ""}
          onChange={(event) => void begin(event.currentTarget.value)}
        >
          <option value="">Choose a case</option>
          {sorted.map((each) => (
            <option key={each.id} value={each.id}>
              {each.title}
            </option>
          ))}
        </select>
      </div>
      <Problem text={problem} />
      {scene && <At scene={scene} onlyBeginning={onlyBeginning} onStep={go} onChosen={onChosen} />}
    </>
  );
}
