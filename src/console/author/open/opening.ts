/** Opens what was dropped or picked, and looks again at what can be looked at again. */
import { signal } from "@preact/signals";
import {
  add,
  casePath,
  files,
  folderOf,
  mainPath,
  missingPaths,
  notices,
  reread,
  showAll,
  unsavedPaths,
} from "../desk/files.ts";
import type { Gathered } from "./gather.ts";
import { readDisk, type DiskFile, type OpenFile } from "./openFile.ts";

/** What is about to take the place of edits that are not on disk; the author is asked first. */
export const waiting = signal<readonly OpenFile[] | null>(null);
/** Whether what is open is looked at again by itself. */
export const watching = signal(false);
let lookAgain: Gathered["again"] = null;

async function readAll(found: readonly DiskFile[]): Promise<readonly OpenFile[]> {
  const read = await Promise.all(found.map(readDisk));
  notices.value = read.filter((one) => typeof one === "string");
  return read.filter((one) => typeof one !== "string");
}

const nameOf = (path: string): string => path.slice(path.lastIndexOf("/") + 1);

/** Opened alone, a file has lost its folder: it stands where the open story looks for its name. */
function wantedAs({ path }: OpenFile): string | null {
  const wanted = missingPaths.value.find((missing) => nameOf(missing) === nameOf(path));
  if (wanted !== undefined) return wanted;
  const main = mainPath.value;
  const itsCase = main === null ? null : `${folderOf(main)}case.json`;
  return nameOf(path) === "case.json" && casePath.value === null ? itsCase : null;
}

const placed = (file: OpenFile, path: string): OpenFile => ({
  ...file,
  path,
  from: file.from && { ...file.from, path },
});

function take(opened: readonly OpenFile[]): void {
  showAll(opened);
  watching.value = opened.some(({ from }) => from?.live);
  waiting.value = null;
}

/** Opens files; edits that would be lost are asked about first, and nothing is opened till then. */
export async function open(gathered: Gathered): Promise<void> {
  const opened = await readAll(gathered.files);
  if (opened.length === 0) {
    if (notices.value.length === 0) {
      notices.value = [
        "There is no Ink story in that, and no shift: no file ends with .ink, and none is a shift.json. Nothing was opened.",
      ];
    }
    return;
  }
  const places = opened.map(wantedAs);
  if (places.every((place) => place !== null)) {
    return add(opened.map((file, at) => placed(file, places[at]!)));
  }
  lookAgain = gathered.again;
  if (unsavedPaths.value.length > 0) waiting.value = opened;
  else take(opened);
}

/** The author's answer where edits would be lost. */
export function answer(go: boolean): void {
  const opened = waiting.value;
  waiting.value = null;
  if (go && opened) take(opened);
}

/** A story begun in the page. */
export const begin = (text: string): void =>
  take([
    {
      path: "story.ink",
      text,
      onDisk: null,
      newer: null,
      lines: "\n",
      mark: false,
      from: null,
      changed: 0,
    },
  ]);

const EVERY = 2000;

/** Reads a live file again if it has changed on disk since. */
async function look(from: DiskFile, known: OpenFile | undefined): Promise<void> {
  const file = await from.read();
  if (known && file.lastModified === known.changed) return;
  const read = await readDisk(from);
  if (typeof read !== "string") reread(read);
}

async function lookAround(): Promise<void> {
  const found = lookAgain ? (await lookAgain()).files : [];
  const live = [...files.value.values()].flatMap(({ from }) => (from?.live ? [from] : []));
  const fresh = found.filter(({ path }) => !files.value.has(path));
  for (const from of [...live, ...fresh]) {
    // A file that is gone, or that may no longer be read, stays open as it was.
    await look(from, files.value.get(from.path)).catch(() => {});
  }
}

/** Keeps looking while the page is there: every two seconds, and when the author comes back to it. */
export function keepWatch(): void {
  let looking = false;
  const once = (): void => {
    if (looking || !watching.value || document.hidden) return;
    looking = true;
    void lookAround().finally(() => {
      looking = false;
    });
  };
  setInterval(once, EVERY);
  globalThis.addEventListener("focus", once);
}

/** Reads everything again that can be; false where the browser wants the files picked anew. */
export async function readAgain(): Promise<boolean> {
  const from = [...files.value.values()].flatMap((file) => (file.from ? [file.from] : []));
  const read = await Promise.all(from.map(readDisk));
  for (const one of read) if (typeof one !== "string") reread(one);
  return !read.some((one) => typeof one === "string");
}
