/** The learner's page: wires the address to what is shown. */
import { render } from "preact";
import { useEffect, useErrorBoundary } from "preact/hooks";
import "../ui/tokens.css";
import "../ui/base.css";
import { later } from "../ui/Later.tsx";
import { keepOffline } from "./offline.ts";
import { PlayPage } from "./play/PlayPage.tsx";
import { followAddress, route } from "./router.ts";
import { followPrefs } from "./settings/prefs.ts";
import "./play/play.css";
import "./play/frames.css";

/** The letters come with every page but the play, which has its choices on the screen first. */
const lettered = async <T,>(page: Promise<T>): Promise<T> => {
  const [parts] = await Promise.all([page, import("../ui/fonts.css")]);
  return parts;
};
const Desk = later("The desk", async () => (await lettered(import("./desk/Desk.tsx"))).Desk);
const JoinPage = later(
  "The page for joining a class",
  async () => (await lettered(import("./class/JoinPage.tsx"))).JoinPage,
);
const BriefPage = later(
  "The brief",
  async () => (await lettered(import("./play/brief/BriefPage.tsx"))).BriefPage,
);
const PortfolioPage = later(
  "Your portfolio",
  async () => (await lettered(import("./assess/PortfolioPage.tsx"))).PortfolioPage,
);
const DebriefPage = later(
  "The debrief",
  async () => (await lettered(import("./debrief/DebriefPage.tsx"))).DebriefPage,
);

function Page() {
  const at = route.value;
  switch (at.page) {
    case "desk":
      return <Desk />;
    case "join":
      return <JoinPage code={at.code} />;
    case "portfolio":
      return <PortfolioPage assessment={at.assessment} step={at.step} />;
    case "brief":
      return <BriefPage key={at.caseId} caseId={at.caseId} />;
    case "play":
      return <PlayPage key={at.caseId} at={at} />;
    case "debrief":
      return <DebriefPage key={at.saveId} caseId={at.caseId} saveId={at.saveId} />;
  }
}

/** A page that throws, over a save nobody foresaw perhaps, must not take the ways out with it. */
function Guarded() {
  const at = route.value;
  const [error, clear] = useErrorBoundary();
  useEffect(clear, [at]);
  if (error === undefined || error === null) return <Page />;
  return (
    <main class="page">
      <h1>This page could not be shown</h1>
      <p role="alert">
        Nothing you did caused it, and everything else still works. If it happens again tell whoever
        looks after your cases, with this line: <q>{String(error)}</q>
      </p>
      <p>
        <a href="#/">Back to the desk</a>
      </p>
    </main>
  );
}

followPrefs(document.documentElement);
followAddress();
const root = document.getElementById("app")!;
render(<Guarded />, root);
keepOffline();
