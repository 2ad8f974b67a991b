/** What lies beside the talk; it comes after the first choices are on the screen. */
import { Below, type BelowProps } from "./Below.tsx";
import type { Controller } from "./controller.ts";
import { Slip } from "./Slip.tsx";
import "./beside.css";

export interface BesideProps extends Omit<BelowProps, "to"> {
  readonly controller: Controller;
  readonly answer: BelowProps["to"];
}

export const Beside = ({ controller, answer, label, onGo }: BesideProps) => (
  <>
    <Below to={answer} label={label} onGo={onGo} />
    <Slip controller={controller} />
  </>
);
