/** How somebody asked, what each choice was good for, and whom it left out. */
import type { ProjectDoer } from "../../../project/doer.ts";
import { heardIn, PICTURE, withFigures } from "../../../project/survey.ts";

/** What the replies could not show, in sentences; none where they show a fair picture. */
function limits(doer: ProjectDoer): readonly string[] {
  const { count, unheard, outside, narrow } = heardIn(doer.data, doer.came());
  if (!narrow) return [];
  return [
    count < PICTURE ? `${count} came back: too few for a picture, which takes ${PICTURE}.` : "",
    unheard.length > 0 ? `Not heard at all: ${unheard.join("; ")}.` : "",
    outside * 2 > count ? "Most are from people whose dealings are unlike the others'." : "",
    "What they show is how these people fared. It is no picture of everybody.",
  ].filter(Boolean);
}

export function Asked({ doer }: { readonly doer: ProjectDoer }) {
  const { data } = doer;
  const { survey, findings } = doer.state();
  if (!survey) return null;
  const came = doer.came();
  const { questions, people, ways, claims } = data.survey;
  const claim = claims.find(({ id }) => id === findings?.claim);
  const why = (findings?.narrow ? claim?.narrow?.why : undefined) ?? claim?.why;
  const left = limits(doer);
  return (
    <>
      <h3>How you asked</h3>
      <ul>
        {questions
          .filter(({ id, fault }) => fault !== undefined && survey.questions.includes(id))
          .map(({ id, title, fault }) => (
            <li key={id}>
              "{title}" {fault}
            </li>
          ))}
        {[people.find(({ id }) => id === survey.people), ways.find(({ id }) => id === survey.way)]
          .filter((each) => each !== undefined)
          .map((each) => (
            <li key={each.id}>
              "{each.title}": {each.why}
            </li>
          ))}
        <li>
          {left.length === 0
            ? `${came.length} replies came back, from all kinds of people: a fair picture.`
            : left.join(" ")}
        </li>
        {findings && why && (
          <li>
            "{findings.title}": {withFigures(data, why, came)}
          </li>
        )}
      </ul>
    </>
  );
}
