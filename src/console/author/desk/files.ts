/** The files that are open, which of them the story begins in, and which is shown. */
import { computed, signal } from "@preact/signals";
import { includesOf } from "../../../workshop/gather.ts";
import { includedPath } from "../../../workshop/paths.ts";
import type { Sources } from "../../../workshop/sources.ts";
import { isShiftPath } from "../shift/isShift.ts";
import { unsaved, type OpenFile } from "../open/openFile.ts";

export const files = signal<ReadonlyMap<string, OpenFile>>(new Map());
/** The path that the author chose to begin in; null: found out from the files. */
export const chosenMain = signal<string | null>(null);
export const shownPath = signal<string | null>(null);
/** What the page has to say about opening and reading, newest last. */
export const notices = signal<readonly string[]>([]);

export const folderOf = (path: string): string => path.slice(0, path.lastIndexOf("/") + 1);

/** The files that one brings in, if the story begins in it. */
function broughtIn({ path, text }: OpenFile): readonly string[] {
  return includesOf(text).flatMap(({ name }) => {
    const found = includedPath(path, name);
    return found.ok ? [found.path] : [];
  });
}

export const inkPaths = computed(() =>
  [...files.value.keys()].filter((path) => /\.ink$/i.test(path)).toSorted(),
);

const shiftPaths = computed(() => [...files.value.keys()].filter(isShiftPath).toSorted());

/** Where a story can begin: Ink files that no other brings in, story.ink first. */
function beginnings(
  open: ReadonlyMap<string, OpenFile>,
  paths: readonly string[],
): readonly string[] {
  const included = new Set(paths.flatMap((path) => broughtIn(open.get(path)!)));
  const free = paths.filter((path) => !included.has(path));
  const rank = (path: string): number => (/(^|\/)story\.ink$/.test(path) ? 0 : 1);
  return (free.length > 0 ? free : paths).toSorted((a, b) => rank(a) - rank(b));
}

export const mainPath = computed((): string | null => {
  const chosen = chosenMain.value;
  if (chosen !== null && files.value.has(chosen)) return chosen;
  return beginnings(files.value, inkPaths.value)[0] ?? shiftPaths.value[0] ?? null;
});

/** The story that begins in the main file: all files in its folder and below, its case among them. */
export const sources = computed((): Sources | null => {
  const main = mainPath.value;
  if (main === null) return null;
  const folder = folderOf(main);
  const within = [...files.value.values()].filter(({ path }) => path.startsWith(folder));
  return {
    main: main.slice(folder.length),
    files: new Map(within.map(({ path, text }) => [path.slice(folder.length), text])),
  };
});

/** The path, as it is open, of a file that the story's problems name. */
export const openPath = (file: string): string | null => {
  const main = mainPath.value;
  if (main === null) return null;
  const path = folderOf(main) + file;
  return files.value.has(path) ? path : null;
};

export const casePath = computed((): string | null => {
  const main = mainPath.value;
  if (main === null) return null;
  const path = `${folderOf(main)}case.json`;
  return files.value.has(path) ? path : null;
});

export const unsavedPaths = computed(() =>
  [...files.value.values()].filter(unsaved).map(({ path }) => path),
);

/** Paths of files that are wanted by INCLUDE and not open. */
export const missingPaths = computed(() =>
  [...files.value.values()]
    .filter(({ path }) => /\.ink$/i.test(path))
    .flatMap(broughtIn)
    .filter((path) => !files.value.has(path)),
);

const put = (file: OpenFile): void => {
  files.value = new Map(files.value).set(file.path, file);
};

export const edit = (path: string, text: string): void => {
  const file = files.value.get(path);
  if (file && file.text !== text) put({ ...file, text });
};

/** What was read from disk again; edits that are not on disk are never written over. */
export function reread(fresh: OpenFile): void {
  const file = files.value.get(fresh.path);
  if (!file) return put(fresh);
  if (fresh.onDisk === file.onDisk)
    return put({ ...file, from: fresh.from, changed: fresh.changed });
  put(
    unsaved(file) && file.text !== fresh.text
      ? { ...file, newer: fresh.text, from: fresh.from, changed: fresh.changed }
      : fresh,
  );
}

/** Settles what to do about a file that changed on disk beside edits here. */
export function settle(path: string, keep: "mine" | "disk"): void {
  const file = files.value.get(path);
  if (!file || file.newer === null) return;
  const { newer } = file;
  put({ ...file, newer: null, onDisk: newer, text: keep === "disk" ? newer : file.text });
}

/** The text as it stands here now lies on disk, by way of a download. */
export const downloaded = (path: string): void => {
  const file = files.value.get(path);
  if (file) put({ ...file, onDisk: file.text, newer: null });
};

/** Counts the stories that were opened: what was played of one is nothing to the next. */
export const stories = signal(0);

export function showAll(opened: readonly OpenFile[]): void {
  stories.value += 1;
  files.value = new Map(opened.map((file) => [file.path, file]));
  chosenMain.value = null;
  shownPath.value = mainPath.value;
}

export function add(opened: readonly OpenFile[]): void {
  files.value = new Map([...files.value, ...opened.map((file) => [file.path, file] as const)]);
  shownPath.value ??= mainPath.value;
}
