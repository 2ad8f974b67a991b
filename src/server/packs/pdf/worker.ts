/** Prints one pack in a thread of its own: laying out hundreds of sheets must not keep a class waiting. */
import { parentPort } from "node:worker_threads";
import type { PackDocument } from "../../../assess/export/document.ts";
import type { Issue } from "./coverPages.ts";
import { packPdf } from "./packPdf.ts";

export interface Print {
  readonly document: PackDocument;
  readonly issue: Issue;
}

parentPort!.once("message", ({ document, issue }: Print) => {
  void packPdf(document, issue, (piece) => parentPort!.postMessage(piece, []))
    // Nothing more comes.
    .then(() => parentPort!.postMessage(null, []));
});
