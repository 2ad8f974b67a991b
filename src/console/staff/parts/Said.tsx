/** The notice of what has just been done, at the foot of the window and over no control. */
import { useLayoutEffect, useRef } from "preact/hooks";
import { placeClear } from "./placeClear.ts";
import { said } from "./said.ts";

const CONTROLS = "a[href], button, input, select, textarea, summary, label:has(input)";
/** How often it is seen to that nothing has come to lie under it, ms. */
const LOOK_EVERY = 500;
/** Who has not scrolled for so long has arrived, ms. */
const SCROLLED = 150;

/** Without room in the window it stands in the page's own flow, at its end. */
function put(notice: HTMLElement): void {
  notice.removeAttribute("data-in-flow");
  const room = { width: document.documentElement.clientWidth, height: innerHeight };
  const controls = [...document.querySelectorAll(CONTROLS)]
    .map((each) => each.getBoundingClientRect())
    .filter(
      ({ width, height, bottom, top }) => width * height > 0 && bottom > 0 && top < room.height,
    );
  const place = placeClear(notice.getBoundingClientRect(), controls, room);
  notice.toggleAttribute("data-in-flow", place === null);
  notice.style.left = `${place?.left ?? 0}px`;
  notice.style.bottom = `${place?.bottom ?? 0}px`;
}

export function Said() {
  const words = said.value;
  const box = useRef<HTMLParagraphElement>(null);
  useLayoutEffect(() => {
    const notice = box.current;
    if (words === "" || !notice) return;
    let arrived = 0;
    const again = (): void => {
      notice.removeAttribute("data-away");
      put(notice);
    };
    // It does not ride along over what is scrolled past.
    const away = (): void => {
      notice.setAttribute("data-away", "");
      clearTimeout(arrived);
      arrived = setTimeout(again, SCROLLED) as unknown as number;
    };
    again();
    const looking = setInterval(() => {
      if (!notice.hasAttribute("data-away")) put(notice);
    }, LOOK_EVERY);
    addEventListener("scroll", away, { capture: true, passive: true });
    addEventListener("resize", again);
    return () => {
      clearInterval(looking);
      clearTimeout(arrived);
      removeEventListener("scroll", away, { capture: true });
      removeEventListener("resize", again);
    };
  }, [words]);
  return (
    <p ref={box} class="said" role="status">
      {words}
    </p>
  );
}
