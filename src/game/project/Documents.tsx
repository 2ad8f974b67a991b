/** What the project has made so far, each to be read, printed or taken away as a text file. */
import { useState } from "preact/hooks";
import type { CaseData } from "../../play/case.ts";
import { documentText, type PlayDocument } from "../../play/document.ts";

interface Props {
  readonly caseData: CaseData;
  readonly papers: readonly PlayDocument[];
}

function takeAway(caseData: CaseData, paper: PlayDocument): void {
  const address = URL.createObjectURL(
    new Blob([documentText(caseData, paper)], { type: "text/plain;charset=utf-8" }),
  );
  const link = document.createElement("a");
  link.href = address;
  link.download = `${caseData.id}-${paper.id}.txt`;
  link.click();
  URL.revokeObjectURL(address);
}

export function Documents({ caseData, papers }: Props) {
  const [printed, print_] = useState<string | null>(null);
  if (papers.length === 0) return <p>Nothing is written yet. Every step leaves a document here.</p>;
  return (
    <ul class="pj-papers">
      {papers.map((paper) => (
        <li key={paper.id} class={printed === paper.id ? "pj-paper is-printed" : "pj-paper"}>
          <details class="fold">
            <summary>{paper.title}</summary>
            {paper.parts.map(({ heading, lines }, at) => (
              <div key={at}>
                <h4>{heading}</h4>
                {lines.map((line, place) => (
                  <p key={place}>{line}</p>
                ))}
              </div>
            ))}
            <p class="row pj-paper-ways">
              <button type="button" class="plain" onClick={() => takeAway(caseData, paper)}>
                Save as text<span class="unseen">: {paper.title}</span>
              </button>
              <button
                type="button"
                class="plain"
                onClick={() => {
                  print_(paper.id);
                  // Once it is marked on the page.
                  requestAnimationFrame(() => print());
                }}
              >
                Print<span class="unseen">: {paper.title}</span>
              </button>
            </p>
          </details>
        </li>
      ))}
    </ul>
  );
}
