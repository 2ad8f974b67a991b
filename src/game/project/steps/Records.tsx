/** The records: read, filtered, sorted under what they are about, counted and cut. */
import { countRecords } from "../../../project/count.ts";
import type { CaseRecord } from "../../../project/data.ts";
import type { StepProps } from "../bench.ts";
import { BarChart } from "../BarChart.tsx";
import { useForm } from "../../activity/drafts.ts";
import { One, Pick } from "../fields.tsx";

const SHOWN = [
  { id: "again", title: "Repeat contacts only" },
  { id: "unsorted", title: "Not sorted yet" },
  { id: "all", title: "All of them" },
];

const CUT_ITEMS = [
  { id: "cause", title: "What they are about, as sorted" },
  { id: "code", title: "The code that was logged" },
  { id: "channel", title: "Channel" },
  { id: "week", title: "Week" },
];

const CUT_WORDS = {
  cause: "by what they are about",
  code: "by logged code",
  channel: "by channel",
  week: "by week",
} as const;

export function Records({ data, state, saveId, give }: StepProps) {
  const form = useForm(saveId, "records", { show: "again", by: "cause", of: "again" });
  const show = form.text("show");
  const channel = form.text("channel");
  const isShown = (record: CaseRecord): boolean =>
    (show === "all" || (show === "again" ? record.again : state.sorted[record.id] === undefined)) &&
    (channel === "" || record.channel === channel);
  const shown = data.records.filter(isShown);
  const titleOf = (list: readonly { id: string; title: string }[], id: string): string =>
    list.find((each) => each.id === id)?.title ?? id;
  const last = state.cuts.at(-1);
  return (
    <>
      <section aria-labelledby="count-title">
        <h3 id="count-title">Count them</h3>
        <form
          onSubmit={(event) => {
            event.preventDefault();
            const fields = { by: form.text("by"), of: form.text("of") };
            give({ id: "cut", fields, said: "Counted." });
          }}
        >
          <One form={form} field="by" label="Cut by" items={CUT_ITEMS} />
          <One
            form={form}
            field="of"
            label="Of which records"
            items={[
              { id: "again", title: "Repeat contacts: people who had been in touch before" },
              { id: "all", title: "All records" },
            ]}
          />
          <button type="submit" class="solid">
            Count
          </button>
        </form>
        {last && (
          <BarChart
            bars={countRecords(data, state.sorted, last)}
            title={`${last.repeatsOnly ? "Repeat contacts" : "All records"} ${CUT_WORDS[last.by]}`}
          />
        )}
      </section>
      <section aria-labelledby="read-title">
        <h3 id="read-title">Read and sort them</h3>
        <p>
          The code was chosen in a hurry. Read what was noted, and sort each under what it is about.
          {` ${Object.keys(state.sorted).length} of ${data.records.length} are sorted.`}
        </p>
        <div class="row">
          <Pick
            label="Show"
            value={show}
            items={SHOWN}
            empty="Choose…"
            onPick={(id) => form.set("show", id || "all")}
          />
          <Pick
            label="Channel"
            value={channel}
            items={data.channels}
            empty="Every channel"
            onPick={(id) => form.set("channel", id)}
          />
        </div>
        {shown.length === 0 && <p>None of the records is like that.</p>}
        <ol class="pj-records">
          {shown.map((record) => (
            <li key={record.id} class="pj-record">
              <p class="pj-record-head">
                <b>{record.id}</b> Week {record.week}, {record.when} ·{" "}
                {titleOf(data.channels, record.channel)} · {record.minutes} min ·{" "}
                {record.again ? "been in touch before" : "first contact"}
              </p>
              <p>
                <b>{record.who}:</b> {record.words}
              </p>
              <p class="hint">Logged as {titleOf(data.codes, record.code)}</p>
              <Pick
                label={`${record.id} is about`}
                value={state.sorted[record.id] ?? ""}
                items={data.causes}
                empty="Not sorted yet"
                onPick={(cause) =>
                  give({ id: "sort", on: record.id, fields: { cause }, said: "Sorted." })
                }
              />
            </li>
          ))}
        </ol>
      </section>
    </>
  );
}
