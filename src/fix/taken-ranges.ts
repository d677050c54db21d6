import type { TextEdit } from "../model/index.ts";

type Range = Pick<TextEdit, "start" | "end">;

/** Edits that do not overlap, in the order of the text. Looking one up costs little however many there are. */
export class TakenRanges {
  readonly #edits: TextEdit[] = [];

  get inOrder(): readonly TextEdit[] {
    return this.#edits;
  }

  /** An insertion at the edge of a replacement is not in its way. */
  overlaps(edit: Range): boolean {
    const index = this.#indexBehind(edit);
    return [this.#edits[index - 1], this.#edits[index]].some(
      (other) => other !== undefined && other.start < edit.end && edit.start < other.end,
    );
  }

  /** Whether both it and one of these only insert, at the same spot. */
  insertsAt(edit: Range): boolean {
    const before = this.#edits[this.#indexBehind(edit) - 1];
    return edit.start === edit.end && before?.start === edit.start && before.end === edit.end;
  }

  /** Behind others at the same spot. It must not overlap any. */
  add(edit: TextEdit): void {
    this.#edits.splice(this.#indexBehind(edit), 0, edit);
  }

  #indexBehind({ start, end }: Range): number {
    let low = 0;
    let high = this.#edits.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      const other = this.#edits[middle];
      if (other === undefined || other.start > start || (other.start === start && other.end > end))
        high = middle;
      else low = middle + 1;
    }
    return low;
  }
}
