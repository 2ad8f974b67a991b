/** The accessibility tree as Chromium itself computes it and hands it to assistive software. */
import type { Page } from "playwright-core";

export interface Branch {
  readonly role: string;
  readonly name: string;
  readonly children: readonly Branch[];
}

interface AXValue {
  readonly value?: unknown;
}
interface AXNode {
  readonly nodeId: string;
  readonly ignored: boolean;
  readonly role?: AXValue;
  readonly name?: AXValue;
  readonly childIds?: readonly string[];
}

const word = (value: AXValue | undefined): string =>
  typeof value?.value === "string" ? value.value : "";

export async function treeOf(page: Page): Promise<Branch> {
  const session = await page.context().newCDPSession(page);
  const { nodes } = (await session.send("Accessibility.getFullAXTree")) as {
    readonly nodes: readonly AXNode[];
  };
  await session.detach();
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const branch = (node: AXNode): Branch => ({
    role: node.ignored ? "ignored" : word(node.role),
    name: word(node.name),
    children: (node.childIds ?? []).flatMap((id) => {
      const child = byId.get(id);
      return child ? [branch(child)] : [];
    }),
  });
  return branch(nodes[0]!);
}

/** Every branch of a role, in reading order. */
export const allOf = (tree: Branch, role: string, name = /(?:)/): readonly Branch[] => [
  ...(tree.role === role && name.test(tree.name) ? [tree] : []),
  ...tree.children.flatMap((child) => allOf(child, role, name)),
];

/** The one branch of that role and name; an error with what there is instead. */
export function oneOf(tree: Branch, role: string, name: RegExp): Branch {
  const found = allOf(tree, role, name);
  if (found.length === 1) return found[0]!;
  const there = allOf(tree, role).map((each) => `"${each.name}"`);
  throw new Error(
    `${found.length} of role ${role} named ${String(name)}; there: ${there.join(", ")}`,
  );
}

/** All words below a branch, one space between. */
export const wordsOf = (tree: Branch): string =>
  allOf(tree, "StaticText")
    .map(({ name }) => name.trim())
    .filter(Boolean)
    .join(" ");
