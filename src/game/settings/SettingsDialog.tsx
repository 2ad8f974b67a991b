import { Dialog } from "../../ui/Dialog.tsx";
import { SettingsPanel } from "./SettingsPanel.tsx";

/** The settings where no play is going on. */
export const SettingsDialog = ({ onClose }: { readonly onClose: () => void }) => (
  <Dialog title="Settings" onClose={onClose}>
    <SettingsPanel />
  </Dialog>
);
