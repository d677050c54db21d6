import { definePractice, nameOf } from "../../src/rule/index.ts";

export default definePractice({
  id: "third-party-data",
  summary: "Uses data from somebody the person never met",
  because: "Uses data from somebody these people never dealt with (“{name}”)",
  needs: ["provenance"],
  segment(segment, ctx) {
    if (segment.party?.value === "third") {
      return { at: segment.party.at, data: { name: nameOf(segment) } };
    }
    const source = ctx.project.sourcesOf(segment).find(({ party }) => party?.value === "third");
    return source && { at: source.at, data: { name: nameOf(source) } };
  },
});
