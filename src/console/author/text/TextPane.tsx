/** The files of the story: which is shown, what became of it on disk, and its text. */
import { useMemo } from "preact/hooks";
import type { Severity } from "../../../workshop/problem.ts";
import {
  chosenMain,
  downloaded,
  files,
  inkPaths,
  mainPath,
  openPath,
  settle,
  shownPath,
} from "../desk/files.ts";
import { look } from "../desk/looking.ts";
import { textForDisk, unsaved, type OpenFile } from "../open/openFile.ts";
import { routesNow } from "../scores/walking.ts";
import { Editor } from "./Editor.tsx";
import type { Marks } from "./Lines.tsx";

/** The gravest problem of each line of a file. */
function marksOf(path: string): Marks {
  const marks = new Map<number, Severity>();
  const ofRoutes = routesNow.value?.problems ?? [];
  for (const { file, line, severity } of [...(look.value?.found?.problems ?? []), ...ofRoutes]) {
    if (line === null || openPath(file) !== path) continue;
    if (marks.get(line) !== "error") marks.set(line, severity);
  }
  return marks;
}

function download(file: OpenFile): void {
  const address = URL.createObjectURL(new Blob([textForDisk(file)], { type: "text/plain" }));
  const link = document.createElement("a");
  link.href = address;
  link.download = file.path.split("/").at(-1) ?? "story.ink";
  link.click();
  setTimeout(() => URL.revokeObjectURL(address));
  downloaded(file.path);
}

function Newer({ path }: { readonly path: string }) {
  return (
    <div class="notice grave" role="alert">
      <p>
        {path} has changed on disk, and you have changed it here. Nothing is lost yet: which of the
        two do you want to go on with?
      </p>
      <button type="button" class="plain" onClick={() => settle(path, "mine")}>
        Mine, from here
      </button>
      <button type="button" class="plain" onClick={() => settle(path, "disk")}>
        The one on disk
      </button>
    </div>
  );
}

export function TextPane() {
  const all = files.value;
  const file = all.get(shownPath.value ?? "") ?? all.get(mainPath.value ?? "");
  const marks = useMemo(
    () => (file ? marksOf(file.path) : new Map<number, Severity>()),
    [file?.path, look.value, routesNow.value],
  );
  if (!file) return null;
  const paths = [...all.keys()].toSorted();
  const ink = inkPaths.value;
  return (
    <section class="text-pane" aria-label="Text of the story">
      <div class="text-bar">
        <label>
          <span>File</span>
          <select
            value={file.path}
            onChange={(event) => {
              shownPath.value = event.currentTarget.value;
            }}
          >
            {paths.map((path) => (
              <option key={path} value={path}>
                {path}
                {unsaved(all.get(path)!) ? " (changed)" : ""}
              </option>
            ))}
          </select>
        </label>
        {ink.length > 1 && (
          <label>
            <span>The story begins in</span>
            <select
              value={mainPath.value ?? ""}
              onChange={(event) => {
                chosenMain.value = event.currentTarget.value;
              }}
            >
              {ink.map((path) => (
                <option key={path} value={path}>
                  {path}
                </option>
              ))}
            </select>
          </label>
        )}
        <span class="text-state">
          {unsaved(file) ? (
            <>
              <span>
                {file.onDisk === null ? "Only here, not on disk" : "Changed here, not on disk"}
              </span>
              <button type="button" class="plain" onClick={() => download(file)}>
                Download<span class="unseen"> {file.path}</span>
              </button>
            </>
          ) : (
            "As on disk"
          )}
        </span>
      </div>
      {file.newer !== null && <Newer path={file.path} />}
      <Editor key={file.path} file={file} marks={marks} />
    </section>
  );
}
