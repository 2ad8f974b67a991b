/** The files of one story as its author has them, wherever they lie. */
export interface Sources {
  /** The path of the file that is compiled; the others come in by INCLUDE. */
  readonly main: string;
  /** Text by path, relative to the story's folder, with "/" between the parts. */
  readonly files: ReadonlyMap<string, string>;
}
