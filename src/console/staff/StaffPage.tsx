/** The staff pages as a whole: who is here decides what there is. */
import type { VNode } from "preact";
import { address, readAddress, type Address } from "./address.ts";
import { CentrePage } from "./admin/CentrePage.tsx";
import { EvidencePage } from "./admin/EvidencePage.tsx";
import { LearnersPage } from "./admin/LearnersPage.tsx";
import { StaffList } from "./admin/StaffList.tsx";
import { ClassesPage } from "./classes/ClassesPage.tsx";
import { ClassPages } from "./classes/ClassPages.tsx";
import { Projector } from "./classes/Projector.tsx";
import { Said } from "./parts/Said.tsx";
import { PlayPage } from "./replay/PlayPage.tsx";
import { Account } from "./signin/Account.tsx";
import { Invitation } from "./signin/Invitation.tsx";
import { lookWhoIsHere, me, meProblem, workingAs, type Staff } from "./signin/me.ts";
import { SetUp } from "./signin/SetUp.tsx";
import { SignIn } from "./signin/SignIn.tsx";
import { homeOf, sectionsOf } from "./sections.ts";
import { WitnessPage } from "./witness/WitnessPage.tsx";
import { later } from "../../ui/Later.tsx";

/** Most who come here teach: what assessors work with is fetched when it is first needed. */
const AssessPages = later("The assessor’s desk", async () => {
  const { AssessPages } = await import("./assess/AssessPages.tsx");
  return AssessPages;
});

const QualityPages = later("Quality assurance", async () => {
  const { QualityPages } = await import("./quality/QualityPages.tsx");
  return QualityPages;
});

const ScreenPage = later("The projector’s page", async () => {
  const { ScreenPage } = await import("./lesson/screen/ScreenPage.tsx");
  return ScreenPage;
});

function Nav({ at }: { readonly at: Address }) {
  const here = at.page === "home" ? homeOf(workingAs.value) : at.page;
  const current =
    here === "class" || here === "play" || here === "lesson"
      ? "classes"
      : here === "plan" || here === "assessment" || here === "portfolio" || here === "staging"
        ? "assess"
        : here === "sample" || here === "exercise"
          ? "quality"
          : here;
  return (
    <nav aria-label="Staff pages">
      <ul>
        {sectionsOf(workingAs.value).map(({ page, name }) => (
          <li key={page}>
            <a href={`#/${page}`} aria-current={page === current ? "page" : undefined}>
              {name}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

type ByLink = Extract<Address, { readonly token: string }>;

/** What a link opens for whoever holds it, signed in or not. */
function byLinkOf({ page, token }: ByLink): VNode {
  switch (page) {
    case "setup":
      return <SetUp token={token} />;
    case "invitation":
      return <Invitation token={token} />;
    case "witness":
      return <WitnessPage key={token} token={token} />;
  }
}

function pageOf(at: Address, staff: Staff): VNode {
  switch (at.page) {
    case "home":
    case "sign-in":
    case "sign-in-failed":
      return pageOf(readAddress(`#/${homeOf(workingAs.value)}`), staff);
    case "centre":
      return <CentrePage />;
    case "staff":
      return <StaffList />;
    case "learners":
      return <LearnersPage />;
    case "evidence":
      return <EvidencePage />;
    case "classes":
      return <ClassesPage staff={staff} />;
    case "class":
      return <ClassPages key={at.classId} classId={at.classId} tab={at.tab} staff={staff} />;
    case "lesson":
      return (
        <ClassPages key={at.classId} classId={at.classId} tab="lesson" lesson={at} staff={staff} />
      );
    case "play":
      return <PlayPage key={at.playId} classId={at.classId} playId={at.playId} />;
    case "assess":
    case "plan":
    case "assessment":
    case "portfolio":
    case "assessing":
    case "staging":
      return <AssessPages at={at} staff={staff} />;
    case "quality":
    case "sample":
    case "exercise":
    case "marking":
      return <QualityPages at={at} staff={staff} />;
    case "projector":
      return <Projector classId={at.classId} />;
    case "screen":
      return <ScreenPage key={at.classId} classId={at.classId} />;
    case "setup":
    case "invitation":
    case "witness":
      return byLinkOf(at);
  }
}

function Waiting() {
  return (
    <main id="main" class="narrow">
      {meProblem.value === null ? (
        <p class="awaited" role="status">
          One moment…
        </p>
      ) : (
        <div class="notice grave" role="alert">
          <p>{meProblem.value}</p>
          <button type="button" class="plain" onClick={() => void lookWhoIsHere()}>
            Try again
          </button>
        </div>
      )}
    </main>
  );
}

export function StaffPage() {
  const at = address.value;
  const now = me.value;
  const staff = now?.kind === "staff" ? now : null;
  const byLink = at.page === "setup" || at.page === "invitation" || at.page === "witness";
  if ((at.page === "projector" || at.page === "screen") && staff) return pageOf(at, staff);
  return (
    <div class="staff">
      <a
        class="skip"
        href="#main"
        onClick={(event) => {
          event.preventDefault();
          document.querySelector<HTMLElement>("main h1")?.focus();
        }}
      >
        To the content
      </a>
      <header class="bar">
        <p class="brand">
          <a href="#/">Redress</a>
          {staff && <span>{staff.centre.name}</span>}
        </p>
        {staff && !byLink && <Nav at={at} />}
        {staff && !byLink && <Account staff={staff} />}
      </header>
      {byLink && staff === null ? (
        byLinkOf(at)
      ) : now === null ? (
        <Waiting />
      ) : staff === null ? (
        <SignIn />
      ) : (
        pageOf(at, staff)
      )}
      <Said />
      <footer class="foot">
        <p>
          Scores guide practice and are worked out from what was done. A named assessor decides an
          assessment, never the software.
        </p>
      </footer>
    </div>
  );
}
