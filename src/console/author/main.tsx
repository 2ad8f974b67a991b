/** The author's page: begins to watch, to compile and to play, and shows it all. */
import { render } from "preact";
import { useErrorBoundary } from "preact/hooks";
import "../../ui/tokens.css";
import "../../ui/base.css";
import "../../ui/fonts.css";
import "./author.css";
import { AuthorPage } from "./desk/AuthorPage.tsx";
import { files } from "./desk/files.ts";
import { keepLooking } from "./desk/looking.ts";
import { keepDrawing } from "./map/drawing.ts";
import { keepWatch } from "./open/opening.ts";
import { keepToStory } from "./random/throwing.ts";
import { keepTellingBest } from "./play/bestLeft.ts";
import { keepPlaying } from "./play/playing.ts";
import { keepWalkToStory } from "./scores/walking.ts";
import { keepFlying } from "./shift/flying.ts";

/** A part that throws must not take the author's text with it: it is here to be copied. */
function Guarded() {
  const [error, again] = useErrorBoundary();
  if (error === undefined || error === null) return <AuthorPage />;
  return (
    <main class="page">
      <h1>This page could not be shown</h1>
      <p role="alert">
        Your text is still here. Tell whoever looks after Redress, with this line:{" "}
        <q>{String(error)}</q>
      </p>
      <p>
        <button type="button" class="solid" onClick={again}>
          Try again
        </button>
      </p>
      {[...files.value.values()].map(({ path, text }) => (
        <textarea key={path} aria-label={`Text of ${path}`} readOnly rows={12} value={text} />
      ))}
    </main>
  );
}

keepWatch();
keepLooking();
keepDrawing();
keepPlaying();
keepToStory();
keepWalkToStory();
keepTellingBest();
keepFlying();
render(<Guarded />, document.getElementById("app")!);
