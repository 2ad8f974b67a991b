/** The way into the case in which the learner is observed. */
import { useEffect, useState } from "preact/hooks";
import type { UnderObservation } from "../../../protocol/assessment.ts";
import { playAddress } from "../../router.ts";
import { held } from "../../saves/here.ts";
import { hasEnded } from "../../saves/openPlays.ts";
import type { Save } from "../../saves/save.ts";
import { lookAtObservation } from "../observation.ts";
import { ground } from "../papers.ts";
import { caseTitle } from "../words.ts";

/** The play on this device that was made under the observation. */
const playOf = (saves: readonly Save[], observed: UnderObservation): Save | undefined =>
  saves.find(
    ({ sending }) =>
      sending?.observed?.observation === observed.observation ||
      (observed.playId !== null && sending?.playId === observed.playId),
  );

export function BeginWay({ observed }: { readonly observed: UnderObservation | null }) {
  const [saves, found] = useState<readonly Save[] | null>(null);
  useEffect(() => {
    let here = true;
    void lookAtObservation();
    void held.all().then((all) => here && found(all));
    return () => {
      here = false;
    };
  }, [observed?.observation, observed?.playId]);
  if (!observed || saves === null) {
    return <p role="status">Asking whether your assessor is ready…</p>;
  }
  const { caseId, assessor } = observed;
  const title = caseTitle(caseId, ground.value);
  const play = playOf(saves, observed);
  if (play && hasEnded(play)) {
    return (
      <p>
        You have come to the end of “{title}” and handed it in. {assessor} goes on from here.
      </p>
    );
  }
  if (play) {
    return (
      <>
        <p>
          You have begun “{title}”. {assessor} is watching.
        </p>
        <p>
          <a class="solid" href={playAddress(caseId, play.id)}>
            Go on
          </a>
        </p>
      </>
    );
  }
  if (observed.playId !== null) {
    return <p>You have begun “{title}” on another device. Go on with it there.</p>;
  }
  return (
    <>
      <p>
        <b>{assessor}</b> is ready to watch you in “{title}”. You read the brief first, as long as
        you need.
      </p>
      <p>
        <a class="solid" href={`#/${encodeURIComponent(caseId)}`}>
          Begin
        </a>
      </p>
    </>
  );
}
