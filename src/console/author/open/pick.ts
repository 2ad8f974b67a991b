/** The browser's own ways to choose files: with handles where it gives them, else a file input. */
import { fromFiles, fromHandles, type Gathered } from "./gather.ts";

interface Pickers {
  readonly showOpenFilePicker?: (options: {
    readonly multiple: boolean;
    readonly types: readonly object[];
  }) => Promise<readonly FileSystemFileHandle[]>;
  readonly showDirectoryPicker?: () => Promise<FileSystemDirectoryHandle>;
}

/** Whether files picked in this browser can be looked at again when they are saved. */
export const canWatch = (): boolean => "showOpenFilePicker" in globalThis;

/** Picks with handles; null: this browser has none, or the author thought better of it. */
export async function pick(what: "files" | "folder"): Promise<Gathered | null> {
  const { showOpenFilePicker, showDirectoryPicker } = globalThis as Pickers;
  const types = [
    {
      description: "Ink stories, shifts and their case",
      accept: { "text/plain": [".ink"], "application/json": [".json"] },
    },
  ];
  try {
    if (what === "folder") {
      return showDirectoryPicker ? await fromHandles([await showDirectoryPicker()]) : null;
    }
    return showOpenFilePicker
      ? await fromHandles(await showOpenFilePicker({ multiple: true, types }))
      : null;
  } catch (error) {
    if (error instanceof DOMException && error.name === "AbortError") return null;
    throw error;
  }
}

/** What an input of files or of a folder holds; the input is emptied, so that the same can be chosen again. */
export function fromInput(input: HTMLInputElement): Gathered {
  const gathered = fromFiles([...(input.files ?? [])]);
  input.value = "";
  return gathered;
}
