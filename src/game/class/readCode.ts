/** A class code from what was typed or pasted: the code alone, or a whole link that holds it. */
export function readCode(typed: string): string {
  const linked = /#\/?join\/([^/?#\s]+)/i.exec(typed)?.[1] ?? typed;
  return linked.replaceAll(/[^\p{L}\p{N}]/gu, "").toUpperCase();
}
