/**
 * Content security policies. A page may run its own files and those inline scripts and styles that
 * were in it when it was built, known by their hashes; nothing of anybody else's, and no eval.
 */
import { createHash } from "node:crypto";

const hashOf = (text: string): string =>
  `'sha256-${createHash("sha256").update(text).digest("base64")}'`;

/** What stands between the tags of inline elements of that name; those with `src` are no such. */
function inline(html: string, tag: "script" | "style"): readonly string[] {
  const found = html.matchAll(new RegExp(`<${tag}\\b([^>]*)>([\\s\\S]*?)</${tag}>`, "gi"));
  return [...found].flatMap(([, attributes, text]) =>
    /\bsrc\s*=/i.test(attributes!) ? [] : [hashOf(text!)],
  );
}

const policy = (scripts: readonly string[], styles: readonly string[]): string =>
  [
    "default-src 'none'",
    ["script-src 'self'", ...scripts].join(" "),
    ["style-src 'self'", ...styles].join(" "),
    // Phaser makes its blank textures from data: addresses.
    "img-src 'self' data:",
    "font-src 'self'",
    // Howler opens audio with a moment of silence of its own, as data. A recording is listened to
    // where it was made before it is sent.
    "media-src 'self' data: blob:",
    "connect-src 'self'",
    "worker-src 'self'",
    "manifest-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join("; ");

/** For a built page, from its text. */
export const pagePolicy = (html: string): string =>
  policy(inline(html, "script"), inline(html, "style"));

/** For a script, which as a worker is ruled by the policy it came with: its own parts and requests. */
export const SCRIPT_POLICY =
  "default-src 'none'; script-src 'self'; connect-src 'self'; frame-ancestors 'none'";

/** For everything else: opened as a page it can do nothing. */
export const ANSWER_POLICY =
  "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";
