/** The learner's page: wires the address to what is shown. */
import { render } from "preact";
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
const BriefPage = later(
  "The brief",
  async () => (await lettered(import("./play/brief/BriefPage.tsx"))).BriefPage,
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
    case "brief":
      return <BriefPage key={at.caseId} caseId={at.caseId} />;
    case "play":
      return <PlayPage key={`${at.caseId}/${at.how}`} caseId={at.caseId} how={at.how} />;
    case "debrief":
      return <DebriefPage key={at.saveId} caseId={at.caseId} saveId={at.saveId} />;
  }
}

followPrefs(document.documentElement);
followAddress();
const root = document.getElementById("app")!;
render(<Page />, root);
keepOffline();
