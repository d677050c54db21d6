import { type DataSource, definePractice, nameOf, type Segment } from "../../src/rule/index.ts";

export default definePractice({
  id: "third-party-data",
  summary: "Uses data that another company collected",
  because: "Uses data that another company collected (“{name}”)",
  needs: ["provenance"],
  segment(segment, ctx) {
    return [segment, ...ctx.project.sourcesOf(segment)].flatMap(borrowed);
  },
});

function borrowed(from: Segment | DataSource) {
  const party = from.party?.value;
  if (party !== "third" && party !== "second") return [];
  // A partner is somebody people dealt with; a broker is not.
  return [{ at: from.at, data: { name: nameOf(from) }, kind: party === "third" ? "never-met" : "partner" }];
}
