/** What the learner must know about the play itself: kept or not, broken or not. */
import { useState } from "preact/hooks";
import { Icon } from "../../ui/Icon.tsx";
import type { Controller } from "./controller.ts";
import { notices } from "./notices.ts";

export function Messages({ controller }: { readonly controller: Controller }) {
  const [dismissed, dismiss] = useState<string | null>(null);
  const { title, id } = controller.edition.data;
  const unkept = controller.unkept.value;
  return (
    <>
      {controller.broken.value !== null && (
        <div class="notice grave" role="alert">
          <Icon name="warning" />
          <p>
            <b>
              The case "{title}" ({id}) has broken and cannot go on.
            </b>{" "}
            Nothing you did caused it. What happened so far is kept and can be read under History.
            Tell whoever looks after your cases, with this line: <q>{controller.broken.value}</q>
          </p>
        </div>
      )}
      {controller.refusal.value !== null && (
        <p class="notice" role="alert">
          {controller.refusal.value}
        </p>
      )}
      {notices.value.map(({ text, way }) => (
        <p key={text} class="notice" role="alert">
          <span>
            {text} {way && <a href={way.address}>{way.label}</a>}
          </span>
        </p>
      ))}
      {unkept !== null && unkept.code !== dismissed && (
        <div class="notice" role="alert">
          <Icon name="warning" />
          <p>
            {unkept.code === "elsewhere"
              ? unkept.message
              : `Your progress cannot be kept on this machine (${unkept.message}). The case plays on; do not close the tab before the debrief.`}
          </p>
          <button type="button" class="plain" onClick={() => dismiss(unkept.code)}>
            Understood
          </button>
        </div>
      )}
    </>
  );
}
