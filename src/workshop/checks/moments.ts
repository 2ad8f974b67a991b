/** Enough moments in every dimension, each of which the story can give credit for. */
import { DIMENSIONS, type Dimension } from "../../play/event.ts";
import { readTag } from "../../story/tags.ts";
import { inCase, problemsOf, tagsOf, type Check, type Examined } from "../examined.ts";

const warning = problemsOf("few-moments", "warning");
const error = problemsOf("few-moments", "error");
const unmet = problemsOf("unmet-moment", "error");

/** Moments of a dimension below which one choice decides it [domain brief 2.3]. */
const FEWEST = 3;

const NAMES: Readonly<Record<Dimension, string>> = {
  R: "Responsiveness (R)",
  I: "Informing (I)",
  E: "Escalation (E)",
  S: "Resolution (S)",
};

/** Behaviours that are credited by comparing, not by a tag. */
const COMPARED = ["s.fit", "s.record"];

/** Moments that some tag of the story can give credit for. */
function creditable({ structure, data }: Examined): ReadonlySet<string> {
  const facts = tagsOf(structure).flatMap(({ readings }) =>
    readings.flatMap((reading) => {
      const meaning = readTag(reading);
      return meaning.kind === "facts" ? meaning.facts : [];
    }),
  );
  return new Set(
    facts.flatMap((fact) => {
      if (fact.type === "MomentMet" || fact.type === "MomentWaived") return [fact.moment];
      if (fact.type === "Referred") {
        return data?.matters.filter(({ id }) => id === fact.matter).map((m) => m.moment) ?? [];
      }
      if (fact.type === "PromiseMade") {
        return data?.promises.flatMap((p) => (p.id === fact.promise && p.moment) || []) ?? [];
      }
      return [];
    }),
  );
}

export const checkMoments: Check = (story) => {
  const { data } = story;
  if (!data) return [];
  const few = DIMENSIONS.flatMap((dimension) => {
    const count = data.moments.filter((moment) => moment.dimension === dimension).length;
    if (count >= FEWEST) return [];
    const message = `${NAMES[dimension]} has ${count} of the ${FEWEST} moments that a dimension needs`;
    return [(count === 0 ? error : warning)(inCase(story, ["moments"]), message)];
  });
  const known = creditable(story);
  const never = data.moments.flatMap(({ id, behaviour }, at) =>
    COMPARED.includes(behaviour) || known.has(id)
      ? []
      : [
          unmet(
            inCase(story, ["moments", at]),
            `no tag gives credit for the moment "${id}"; tag a choice with "# km:${id}=full", or take it out`,
          ),
        ],
  );
  return [...few, ...never];
};
