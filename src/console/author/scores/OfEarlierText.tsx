/** Says so where the text has changed since its routes were walked. */
import { routesNow, walked } from "./walking.ts";

export const OfEarlierText = () =>
  walked.value && !routesNow.value ? (
    <p class="notice">
      This is of an earlier text. Walk every route again, under Scores, to see it of the text as it
      is now.
    </p>
  ) : null;
