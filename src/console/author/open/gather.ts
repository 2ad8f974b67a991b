/** The files among what an author drops or picks that belong to a story. */
import type { DiskFile } from "./openFile.ts";

/** Ink files or a shift, and the case beside them; everything else is left alone. */
const ofAStory = (path: string): boolean =>
  /\.ink$/i.test(path) || /(^|\/)(?:case|shift)\.json$/.test(path);

/** Files of one story; a folder dropped by mistake must not fill the memory. */
const MOST_FILES = 300;
const DEEPEST = 6;
/** Folders that hold no story and very many files. */
const PASSED_BY = /^(\.|node_modules$)/;

export interface Gathered {
  readonly files: readonly DiskFile[];
  /** Looks for the files again where folders may be listed again; null where they may not. */
  readonly again: (() => Promise<Gathered>) | null;
}

/** Plain files, from an input or a drop that gives no handles. */
export function fromFiles(files: readonly File[]): Gathered {
  const found = files.map((file): DiskFile => {
    // A folder's files have their way within it; the folder's own name is no part of the story.
    const within = file.webkitRelativePath.split("/").slice(1).join("/");
    return { path: within || file.name, read: async () => file, live: false };
  });
  return { files: found.filter(({ path }) => ofAStory(path)).slice(0, MOST_FILES), again: null };
}

const ofHandle = (handle: FileSystemFileHandle, path: string): DiskFile => ({
  path,
  read: () => handle.getFile(),
  live: true,
});

async function inFolder(
  folder: FileSystemDirectoryHandle,
  way: string,
  depth: number,
  found: DiskFile[],
): Promise<void> {
  for await (const entry of folder.values()) {
    if (found.length >= MOST_FILES) return;
    const path = `${way}${entry.name}`;
    if (entry.kind === "file") {
      if (ofAStory(path)) found.push(ofHandle(entry as FileSystemFileHandle, path));
    } else if (depth < DEEPEST && !PASSED_BY.test(entry.name)) {
      await inFolder(entry as FileSystemDirectoryHandle, `${path}/`, depth + 1, found);
    }
  }
}

/** Files and folders that the browser gave handles of; they can be watched. */
export async function fromHandles(handles: readonly FileSystemHandle[]): Promise<Gathered> {
  const found: DiskFile[] = [];
  for (const handle of handles) {
    if (handle.kind === "directory") {
      await inFolder(handle as FileSystemDirectoryHandle, "", 0, found);
    } else if (ofAStory(handle.name)) {
      found.push(ofHandle(handle as FileSystemFileHandle, handle.name));
    }
  }
  const folders = handles.some(({ kind }) => kind === "directory");
  return { files: found, again: folders ? () => fromHandles(handles) : null };
}

/** What browsers without handles give for a folder that was dropped. */
async function fromEntry(entry: FileSystemEntry, way: string, found: File[]): Promise<void> {
  if (found.length >= MOST_FILES) return;
  if (entry.isFile) {
    const file = await new Promise<File>((give, fail) =>
      (entry as FileSystemFileEntry).file(give, fail),
    );
    if (ofAStory(entry.name)) found.push(named(file, `${way}${entry.name}`));
    return;
  }
  if (PASSED_BY.test(entry.name) || way.split("/").length > DEEPEST) return;
  const reader = (entry as FileSystemDirectoryEntry).createReader();
  for (;;) {
    // A reader gives a folder in pieces and ends with an empty one.
    const some = await new Promise<readonly FileSystemEntry[]>((give, fail) =>
      reader.readEntries(give, fail),
    );
    if (some.length === 0) return;
    for (const each of some) await fromEntry(each, `${way}${entry.name}/`, found);
  }
}

/** The same file, with its way within the folder as an input for folders would give it. */
const named = (file: File, way: string): File =>
  Object.defineProperty(file, "webkitRelativePath", { value: way.includes("/") ? way : "" });

interface WithHandle {
  readonly getAsFileSystemHandle?: () => Promise<FileSystemHandle | null>;
}

/** What was dropped. Must be called while the drop is being handled: what it gives dies with it. */
export async function fromDrop(dropped: DataTransfer): Promise<Gathered> {
  const items = [...dropped.items].filter(({ kind }) => kind === "file");
  const entries = items.map((item) => item.webkitGetAsEntry());
  const files = [...dropped.files];
  const handles = await Promise.all(
    items.map((item) =>
      ((item as WithHandle).getAsFileSystemHandle?.() ?? Promise.resolve(null)).catch(() => null),
    ),
  );
  // What was dragged from a page and not from a disk has none.
  const all = handles.filter((handle) => handle instanceof FileSystemHandle);
  if (all.length > 0 && all.length === items.length) return fromHandles(all);
  if (!entries.some((entry) => entry?.isDirectory)) return fromFiles(files);
  const found: File[] = [];
  for (const entry of entries) if (entry) await fromEntry(entry, "", found);
  return fromFiles(found);
}
