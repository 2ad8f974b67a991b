/** The author's page as a whole. */
import { useLayoutEffect, useState } from "preact/hooks";
import { Dialog } from "../../../ui/Dialog.tsx";
import { Inputs } from "../open/OpenButtons.tsx";
import { fromDrop } from "../open/gather.ts";
import { answer, open, waiting } from "../open/opening.ts";
import { textShown } from "../text/jump.ts";
import { TextPane } from "../text/TextPane.tsx";
import { mainPath, notices, unsavedPaths } from "./files.ts";
import { Head } from "./Head.tsx";
import { look } from "./looking.ts";
import { Panels } from "./Panels.tsx";
import { Welcome } from "./Welcome.tsx";

/** The whole page takes what is dropped; from its first moment on, not from when it is painted. */
function useDrop(): boolean {
  const [over, set] = useState(false);
  useLayoutEffect(() => {
    const holdsFiles = (event: DragEvent): boolean =>
      event.dataTransfer?.types.includes("Files") ?? false;
    const onOver = (event: DragEvent): void => {
      if (!holdsFiles(event)) return;
      event.preventDefault();
      set(true);
    };
    const onLeave = (event: DragEvent): void => {
      if (event.relatedTarget === null) set(false);
    };
    const onDrop = (event: DragEvent): void => {
      if (!event.dataTransfer || !holdsFiles(event)) return;
      event.preventDefault();
      set(false);
      void fromDrop(event.dataTransfer).then(open);
    };
    document.addEventListener("dragover", onOver);
    document.addEventListener("dragleave", onLeave);
    document.addEventListener("drop", onDrop);
    return () => {
      document.removeEventListener("dragover", onOver);
      document.removeEventListener("dragleave", onLeave);
      document.removeEventListener("drop", onDrop);
    };
  }, []);
  return over;
}

/** Edits that are on no disk are asked about before the page goes. */
function useKeeping(): void {
  useLayoutEffect(() => {
    const onLeave = (event: BeforeUnloadEvent): void => {
      if (unsavedPaths.value.length > 0) event.preventDefault();
    };
    globalThis.addEventListener("beforeunload", onLeave);
    return () => globalThis.removeEventListener("beforeunload", onLeave);
  }, []);
}

function Replacing() {
  const paths = unsavedPaths.value;
  return (
    <Dialog title="Open the other story?" shape="card" onClose={() => answer(false)}>
      <p>
        What you changed in {paths.join(", ")} is not on disk. If you open the other story now, it
        is lost. To keep it, go back and download it first.
      </p>
      <div class="row">
        <button type="button" class="solid" onClick={() => answer(false)}>
          Go back
        </button>
        <button type="button" class="plain" onClick={() => answer(true)}>
          Open it and lose my changes
        </button>
      </div>
    </Dialog>
  );
}

export function AuthorPage() {
  const over = useDrop();
  useKeeping();
  const trouble = look.value?.trouble ?? null;
  const shown = textShown.value;
  return (
    <div class={`author${over ? " over" : ""}`}>
      <Head />
      <main id="main" class="author-main">
        {notices.value.map((notice) => (
          <p key={notice} class="notice" role="alert">
            {notice}
          </p>
        ))}
        {trouble !== null && (
          <p class="notice grave" role="alert">
            {trouble}
          </p>
        )}
        {mainPath.value === null ? (
          <Welcome />
        ) : (
          <div class={shown ? "author-work" : "author-work alone"}>
            {shown && <TextPane />}
            <Panels />
          </div>
        )}
      </main>
      <footer class="author-foot">
        <p>
          Nothing leaves this machine. Scores guide practice; a named assessor decides an
          assessment, never the software.
        </p>
      </footer>
      <Inputs />
      {waiting.value && <Replacing />}
    </div>
  );
}
