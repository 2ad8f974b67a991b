/** Who or what helped: asked wherever something is written, never watched for. */
import { Field } from "./Field.tsx";

interface Props {
  readonly id: string;
  readonly people: string;
  readonly onPeople: (text: string) => void;
  readonly machines: string;
  readonly onMachines: (text: string) => void;
}

export const Help = ({ id, people, onPeople, machines, onMachines }: Props) => (
  <>
    <Field
      id={`${id}-people`}
      label="Help from people"
      hint="Who helped, and with what? Leave it empty if nobody did. Being helped is allowed: your assessor only has to know."
      rows={2}
      value={people}
      onValue={onPeople}
    />
    <Field
      id={`${id}-machines`}
      label="Help from machines"
      hint="A chatbot, a translator, a program that writes or checks? Leave it empty if none."
      rows={2}
      value={machines}
      onValue={onMachines}
    />
  </>
);

/** Both as one text: "" where there was none. */
export const helpOf = (people: string, machines: string): string =>
  [
    people.trim() && `From people: ${people.trim()}`,
    machines.trim() && `From machines: ${machines.trim()}`,
  ]
    .filter(Boolean)
    .join("\n");
