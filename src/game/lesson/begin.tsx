/** Puts the lesson's layer beside the page: nothing of it is fetched where nobody has joined. */
import { render } from "preact";
import { LessonLayer } from "./LessonLayer.tsx";
import { followLesson } from "./lessonHere.ts";

let begun = false;

/** Once a page. */
export function beginLesson(): void {
  if (begun) return;
  begun = true;
  const host = document.createElement("div");
  host.id = "lesson";
  document.body.prepend(host);
  followLesson();
  render(<LessonLayer />, host);
}
