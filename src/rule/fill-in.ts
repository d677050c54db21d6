import { below, type Definition, type Path } from "../model/index.ts";
import type { FixProposal } from "./fix-proposal.ts";

/**
 * Makes room for words that only the authors know. The schema takes no TODO there, so that nobody forgets to fill it in.
 *
 * @param gap what belongs there: `who answers for it`
 */
export function fillIn({ at }: Definition, path: Path, title: string, gap: string): FixProposal {
  return { title, safety: "unsafe", changes: [{ set: below(at, ...path), value: `TODO: ${gap}` }] };
}
