/** Why a play's record is in doubt, as the server tells it. */
import { z } from "zod";
import { FLAGS, type Flag } from "../../../protocol/card.ts";

export const flagShape = z.enum(Object.keys(FLAGS) as Flag[]).nullable();
