/** Where somebody chooses their password. */
import { PASSWORD_MIN } from "../../../protocol/bounds.ts";
import { Field } from "../parts/Field.tsx";

interface Props {
  readonly label: string;
  readonly value: string;
  readonly onValue: (value: string) => void;
}

export const NewPassword = (props: Props) => (
  <Field
    {...props}
    hint={`At least ${PASSWORD_MIN} characters: four or five words that you will remember.`}
    type="password"
    autoComplete="new-password"
    required
  />
);
