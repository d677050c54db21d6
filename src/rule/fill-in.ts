import { below, type Definition, type Path } from "../model/index.ts";
import type { FixProposal } from "./fix-proposal.ts";

/**
 * Makes room for words that only the authors know. The schema takes no TODO there, so that nobody forgets to fill it in.
 * Exports of platforms are not written by hand: nothing for them.
 *
 * @param gap what belongs there: `who answers for it`
 */
export function fillIn(
  { format, at }: Definition,
  path: Path,
  title: string,
  gap: string,
): { readonly fix?: FixProposal } {
  if (format !== "native") return {};
  const changes = [{ set: below(at, ...path), value: `TODO: ${gap}` }];
  return { fix: { title, safety: "unsafe", changes } };
}
