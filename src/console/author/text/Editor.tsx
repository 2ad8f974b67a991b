/** One file's text, to read and to change. */
import { useLayoutEffect, useRef } from "preact/hooks";
import { edit } from "../desk/files.ts";
import type { OpenFile } from "../open/openFile.ts";
import { target } from "./jump.ts";
import { Lines, type Marks } from "./Lines.tsx";
import { spanOf } from "./span.ts";

interface Props {
  readonly file: OpenFile;
  readonly marks: Marks;
}

export function Editor({ file: { path, text }, marks }: Props) {
  const room = useRef<HTMLDivElement>(null);
  const area = useRef<HTMLTextAreaElement>(null);
  const wanted = target.value;

  // With the text itself, and not after it is painted: whoever is quick types where they were led.
  useLayoutEffect(() => {
    const [box, field] = [room.current, area.current];
    if (!box || !field || wanted === null || wanted.path !== path) return;
    target.value = null;
    const row = box.querySelectorAll<HTMLElement>(".line")[wanted.line - 1];
    field.focus({ preventScroll: true });
    field.setSelectionRange(...spanOf(text, wanted.line));
    if (row) box.scrollTop = row.offsetTop - box.clientHeight / 3;
    box.scrollIntoView({ block: "nearest" });
  }, [wanted]);

  return (
    <div class="editor" ref={room}>
      <div class="editor-sheet">
        <Lines text={text} marks={marks} />
        <textarea
          ref={area}
          aria-label={`Text of ${path}`}
          spellcheck={false}
          autocapitalize="off"
          autocomplete="off"
          value={text}
          onInput={(event) => edit(path, event.currentTarget.value)}
        />
      </div>
    </div>
  );
}
