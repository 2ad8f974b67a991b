/** The day measured: standards, log book, like cases, pattern; in tables and in words. */
import type { Measures } from "../../../shift/measures.ts";
import type { Day } from "../../../shift/run.ts";
import { logVerdict, missedBy, nameOf, patternWords, percent } from "./figures.ts";

interface Props {
  readonly day: Day;
  readonly measures: Measures;
}

export function DayFigures({ day, measures }: Props) {
  const { standards, hitRate, records, recordRate, sortedRate, alike, unanswered } = measures;
  return (
    <>
      <section aria-labelledby="standards-title">
        <h2 id="standards-title">House standards: {percent(hitRate)} in time</h2>
        <div class="scroll" tabIndex={0} role="region" aria-label="House standards">
          <table>
            <thead>
              <tr>
                <th scope="col">Standard</th>
                <th scope="col">In time</th>
                <th scope="col">Not in time</th>
              </tr>
            </thead>
            <tbody>
              {standards
                .filter(({ all }) => all.length > 0)
                .map(({ standard, all, inTime }) => (
                  <tr key={standard.id}>
                    <th scope="row">{standard.title}</th>
                    <td>
                      {inTime} of {all.length}
                    </td>
                    <td>{missedBy(day, all)}</td>
                  </tr>
                ))}
            </tbody>
          </table>
        </div>
        {unanswered.length > 0 && (
          <p>Never answered: {unanswered.map(({ id }) => nameOf(day, id)).join(", ")}.</p>
        )}
      </section>
      <section aria-labelledby="pattern-title">
        <h2 id="pattern-title">What came round again</h2>
        <p>{patternWords(day, measures)}</p>
        {alike.map(({ group, gave, same }) => (
          <p key={group}>
            {same
              ? `Like cases had like answers: ${gave.map(({ id }) => nameOf(day, id)).join(", ")}.`
              : `Like cases had unlike answers: ${gave.map(({ id, what }) => `${nameOf(day, id)} (${what})`).join(", ")}.`}
          </p>
        ))}
      </section>
      <section aria-labelledby="log-title">
        <h2 id="log-title">
          Log book: {percent(recordRate)} whole and right, {percent(sortedRate)} sorted rightly
        </h2>
        <div class="scroll" tabIndex={0} role="region" aria-label="Log book">
          <table>
            <thead>
              <tr>
                <th scope="col">Contact</th>
                <th scope="col">Compared with what happened</th>
                <th scope="col">Your note</th>
              </tr>
            </thead>
            <tbody>
              {records.map((check) => (
                <tr key={check.contact.id}>
                  <th scope="row">{nameOf(day, check.contact.id)}</th>
                  <td>{logVerdict(day, check)}</td>
                  <td>{check.caller.log?.note ?? ""}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      </section>
    </>
  );
}
