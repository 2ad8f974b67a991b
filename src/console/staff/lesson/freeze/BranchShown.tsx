/** One way on from a moment: what is said, what comes of it, and the best that it still leaves. */
import type { ReachNow } from "../../../../atlas/reachAlong.ts";
import type { Scene, VoteOption } from "../../../../lesson/event.ts";
import { letterOf } from "../../../../lesson/letter.ts";
import { CustomerFace, Lines } from "../scene/SceneShown.tsx";
import { branch, firstWords } from "../scene/tell.ts";
import { useScene } from "../scene/useScene.ts";
import { reachWords } from "../reach/reachWords.ts";

interface Props {
  readonly scene: Scene;
  readonly index: number;
  readonly options: readonly VoteOption[];
  /** Undefined: still being worked out; null: not known. */
  readonly reach: ReachNow | null | undefined;
  /** Characters of what comes of it, the first ones; all of it without. */
  readonly most?: number;
}

export function BranchShown({ scene, index, options, reach, most = Infinity }: Props) {
  const told = useScene(branch(scene, index));
  const at = options.findIndex((each) => each.index === index);
  const { figure, note } = reachWords(reach);
  return (
    <article class="branch" aria-label={`Way ${letterOf(at)}`}>
      <p class="branch-said">
        <b class="letter">{letterOf(at)}</b> <span>{options[at]?.text}</span>
      </p>
      {told === null ? (
        <p class="hint">One moment…</p>
      ) : told.ok ? (
        <div class="branch-then">
          <CustomerFace told={told.value} />
          <Lines lines={firstWords(told.value.lines, most)} />
          {told.value.ending !== null && <p class="scene-ending">{told.value.ending}</p>}
        </div>
      ) : (
        <p>{told.message}</p>
      )}
      <p class="branch-reach">
        <span>Best still possible</span> <b>{figure}</b> <small>{note}</small>
      </p>
    </article>
  );
}
