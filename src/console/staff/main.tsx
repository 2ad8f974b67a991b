/** The staff pages: follow the address, ask who is here, show it. */
import { render } from "preact";
import { useErrorBoundary } from "preact/hooks";
import "../../ui/tokens.css";
import "../../ui/base.css";
import "../../ui/fonts.css";
import "./staff.css";
import { followAddress } from "./address.ts";
import { leaveSaidBehind } from "./parts/said.ts";
import { keepSignedIn, lookWhoIsHere } from "./signin/me.ts";
import { StaffPage } from "./StaffPage.tsx";

/** A part that throws must not leave a blank page in front of a class. */
function Guarded() {
  const [error, again] = useErrorBoundary();
  if (error === undefined || error === null) return <StaffPage />;
  return (
    <main class="narrow">
      <h1>This page could not be shown</h1>
      <p role="alert">
        Nothing that was sent is lost. Tell whoever looks after Redress, with this line:{" "}
        <q>{String(error)}</q>
      </p>
      <p>
        <button type="button" class="solid" onClick={again}>
          Try again
        </button>
      </p>
    </main>
  );
}

followAddress();
leaveSaidBehind();
keepSignedIn();
void lookWhoIsHere();
render(<Guarded />, document.getElementById("app")!);
