import { FORMATS, type Format } from "../formats/index.ts";
import { FACETS } from "../model/index.ts";
import { FACET_WORDS } from "../report/words.ts";
import { EXIT, type ExitCode } from "./exit-code.ts";
import { formatNamed } from "./format-named.ts";
import type { Terminal } from "./terminal.ts";

/** Says of each format, or of one, what its files can and cannot say. */
export async function formatsCommand(key: string | undefined, { out }: Terminal): Promise<ExitCode> {
  const formats = key === undefined ? FORMATS : [formatNamed(key)];
  const lines = [...formats.flatMap((format) => [...aboutFormat(format), ""]), ...LEGEND];
  await out.write(`${lines.join("\n")}\n`);
  return EXIT.clean;
}

const LEGEND = [
  "authoritative   what is not in the file is not done",
  "partial         the file says some of it: what seems missing is reported one level milder",
  "elsewhere       the platform keeps it, but not in this file: not assessable",
  "inexpressible   the platform has no words for it: not assessable",
  "",
  "A sidecar file says what a platform cannot: docs/sidecars.md.",
];

function aboutFormat({ key, title, reads, coverage }: Format): string[] {
  const sides = FACETS.map((facet) => [
    FACET_WORDS[facet],
    coverage.campaign[facet],
    coverage.segment[facet],
  ]);
  return [
    `${key} (${title})`,
    `  ${reads}`,
    row("", "campaign", "segment"),
    ...sides.map((side) => row(...side)),
  ];
}

const WIDTH = Math.max(...Object.values(FACET_WORDS).map(({ length }) => length));

function row(facet = "", campaign = "", segment = ""): string {
  return `  ${facet.padEnd(WIDTH)}  ${campaign.padEnd(13)}  ${segment}`;
}
