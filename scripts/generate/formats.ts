/** Writes src/generated/formats.ts: the folders of src/formats/ that are formats, so that nobody keeps the list by hand. */
import fastGlob from "fast-glob";

/** creepcheck's own first, then by the alphabet. */
const FIRST = "native";

export async function outputs() {
  const files = (await fastGlob("src/formats/*/index.ts")).sort();
  const isFirst = (file: string) => file === `src/formats/${FIRST}/index.ts`;
  const ordered = [...files.filter(isFirst), ...files.filter((file) => !isFirst(file))];
  const content = [
    "// Generated from src/formats/ by scripts/generate/formats.ts.",
    `import type { Format } from "../formats/format.ts";`,
    ...ordered.map((file, index) => `import format${index} from "${file.replace("src/", "../")}";`),
    "",
    `export const formats: readonly Format[] = [${ordered.map((_, index) => `format${index}`).join(", ")}];`,
    "",
  ];
  return [{ path: "src/generated/formats.ts", content: content.join("\n") }];
}
