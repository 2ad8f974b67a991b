/** The page of a case that is no talk, by its kind. Each kind's program is fetched when one is opened. */
import type { ComponentType } from "preact";
import type { ActivityKind } from "../../play/case.ts";
import { later } from "../../ui/Later.tsx";
import type { ActivityProps } from "./useActivity.ts";

const PAGES: Readonly<Record<ActivityKind, ComponentType<ActivityProps>>> = {
  shift: later("The shift", async () => (await import("../shift/ShiftPage.tsx")).ShiftPage),
  project: later(
    "The project",
    async () => (await import("../project/ProjectPage.tsx")).ProjectPage,
  ),
};

export function ActivityPage(props: ActivityProps) {
  const Page = PAGES[props.edition.data.activity!];
  return <Page key={props.edition.data.id} {...props} />;
}
