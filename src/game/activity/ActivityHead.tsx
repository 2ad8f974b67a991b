/** The head of an activity's page: its name and the ways out. */
import { useEffect, useState } from "preact/hooks";
import type { CaseData } from "../../play/case.ts";
import { later } from "../../ui/Later.tsx";
import "./activity.css";

const Settings = later(
  "The settings",
  async () => (await import("../settings/SettingsDialog.tsx")).SettingsDialog,
);

export function ActivityHead({ data }: { readonly data: CaseData }) {
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
