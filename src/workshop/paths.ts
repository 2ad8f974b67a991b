/** Paths inside one story's folder, "/" between the parts. */

const folderOf = (path: string): string => path.slice(0, path.lastIndexOf("/") + 1);

/** What an INCLUDE written in a story asks for: a path in its folder, or why it is none. */
export type Included =
  | { readonly ok: true; readonly path: string }
  | { readonly ok: false; readonly why: string };

/** Ink reads every INCLUDE from the folder of the main file, wherever the line itself stands. */
export function includedPath(main: string, name: string): Included {
  const wanted = name.trim().replaceAll("\\", "/");
  if (wanted === "") return { ok: false, why: "names no file" };
  if (/^(?:\/|[a-z]:|~)/i.test(wanted)) {
    return {
      ok: false,
      why: "is an absolute path; name the file as it lies in the story's own folder",
    };
  }
  const parts: string[] = [];
  for (const part of (folderOf(main) + wanted).split("/")) {
    if (part === "" || part === ".") continue;
    if (part !== "..") parts.push(part);
    else if (parts.pop() === undefined) {
      return {
        ok: false,
        why: "climbs out of the story's folder; put the file inside the folder",
      };
    }
  }
  return { ok: true, path: parts.join("/") };
}
