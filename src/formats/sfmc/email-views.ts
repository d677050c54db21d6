/** The views of an email: subject line, preheader, HTML and plain text. mcdev moves long ones into files beside it. */
import type { Document, Value } from "../../model/index.ts";
import type { Companions } from "../shared/companions.ts";
import type { Cursor } from "../shared/cursor.ts";
import { htmlToText } from "../shared/html-to-text.ts";
import { present } from "../shared/present.ts";

/** What the files end with: AMPscript is code, but most of it is text with tokens. */
const ENDINGS = ["html", "amp", "txt"] as const;

/** Slots stand in blocks, and blocks in slots; nobody nests them this deep. */
const MOST_LEVELS = 10;

export class Views {
  constructor(
    private readonly email: Cursor,
    private readonly companions: Companions,
  ) {}

  /** A subject line or preheader. */
  line(view: "subjectline" | "preheader"): Value<string> | undefined {
    return this.content(this.email.path("views", view), `views.${view}.content`);
  }

  /** What a reader sees, piece by piece, each in its own place: the HTML, then the blocks in its slots; else the plain text. */
  bodies(): Value<string>[] {
    const html = this.email.path("views", "html");
    const pieces = present([
      this.content(html, "views.html.content"),
      ...this.blocksIn(html, "blocks/views.html.slots", MOST_LEVELS),
    ]);
    const seen = pieces
      .map((piece) => ({ ...piece, value: htmlToText(piece.value) }))
      .filter(({ value }) => value !== "");
    return seen.length > 0
      ? seen
      : present([this.content(this.email.path("views", "text"), "views.text.content")]);
  }

  private blocksIn(holder: Cursor, file: string, levels: number): (Value<string> | undefined)[] {
    if (levels === 0) return [];
    return holder
      .get("slots")
      .entries()
      .flatMap(([slot, cursor]) =>
        cursor
          .get("blocks")
          .entries()
          .flatMap(([key, block]) => {
            const name = `${file}.[${slot}-${key}]`;
            return [this.content(block, name), ...this.blocksIn(block, name, levels - 1)];
          }),
      );
  }

  private content(view: Cursor, file: string): Value<string> | undefined {
    return view.get("content").string() ?? this.beside(file);
  }

  /** `views.html.content.asset-message-meta.html` for `spring.asset-message-meta.json`. */
  private beside(file: string): Value<string> | undefined {
    const [, type] = /\.(asset-[a-z]+-meta)\.json$/.exec(this.email.at.document.file) ?? [];
    if (type === undefined) return undefined;
    for (const ending of ENDINGS) {
      const found = this.companions(`${file}.${type}.${ending}`);
      if (found && found.text.trim() !== "") return wholeOf(found);
    }
    return undefined;
  }
}

function wholeOf(document: Document): Value<string> {
  const { text } = document;
  return { value: text, at: { document, path: [], offsets: [0, text.length] }, origin: "declared" };
}
