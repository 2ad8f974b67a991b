/** The head of an activity's page: its name, how it stands, and the ways out. */
import type { ComponentChildren } from "preact";
import { useEffect, useState } from "preact/hooks";
import type { CaseData } from "../../play/case.ts";
import { later } from "../../ui/Later.tsx";
import "./activity.css";

const Settings = later(
  "The settings",
  async () => (await import("../settings/SettingsDialog.tsx")).SettingsDialog,
);

interface Props {
  readonly data: CaseData;
  /** How it stands now. */
  readonly children?: ComponentChildren;
}

export function ActivityHead({ data, children }: Props) {
  const [settings, openSettings] = useState(false);
  useEffect(() => {
    document.title = `${data.title} - Redress`;
  }, [data]);
  return (
    <>
      <header class="activity-head">
        <h1>
          {data.title} <span class="activity-org">{data.organisation}</span>
        </h1>
        {children}
        <nav class="row" aria-label="Ways out">
          <a class="plain" href="#/">
            Leave (your play is kept)
          </a>
          <a class="plain" href={`#/${data.id}`}>
            Brief
          </a>
          <button type="button" class="plain" onClick={() => openSettings(true)}>
            Settings
          </button>
        </nav>
      </header>
      {settings && <Settings onClose={() => openSettings(false)} />}
    </>
  );
}
