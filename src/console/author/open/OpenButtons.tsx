/** The ways to open a story by hand, and the two file inputs that stand behind them. */
import { useLayoutEffect, useRef } from "preact/hooks";
import { open } from "./opening.ts";
import { canWatch, fromInput, pick } from "./pick.ts";

/** Where a picker without handles is opened from elsewhere on the page. */
let inputs: { readonly files: HTMLInputElement; readonly folder: HTMLInputElement } | null = null;

type What = "files" | "folder";
let opened: What = "files";

async function pickAndOpen(what: What): Promise<void> {
  opened = what;
  if (!canWatch()) return inputs?.[what].click();
  const gathered = await pick(what);
  if (gathered) await open(gathered);
}

/** Asks for what was opened last once more. */
export const pickAgain = (): Promise<void> => pickAndOpen(opened);

/** The inputs themselves: unseen, since the buttons say more; one set a page. */
export function Inputs() {
  const files = useRef<HTMLInputElement>(null);
  const folder = useRef<HTMLInputElement>(null);
  // With the buttons: a press must find them.
  useLayoutEffect(() => {
    // Not an attribute that JSX knows by its type.
    folder.current!.webkitdirectory = true;
    inputs = { files: files.current!, folder: folder.current! };
  }, []);
  const take =
    (what: What) =>
    (event: { readonly currentTarget: HTMLInputElement }): void => {
      opened = what;
      void open(fromInput(event.currentTarget));
    };
  return (
    <div hidden>
      <input
        ref={files}
        type="file"
        multiple
        accept=".ink,.json"
        data-picks="files"
        onChange={take("files")}
      />
      <input ref={folder} type="file" data-picks="folder" onChange={take("folder")} />
    </div>
  );
}

export function OpenButtons() {
  return (
    <>
      <button type="button" class="solid" onClick={() => void pickAndOpen("files")}>
        Open files
      </button>
      <button type="button" class="plain" onClick={() => void pickAndOpen("folder")}>
        Open a folder
      </button>
    </>
  );
}
