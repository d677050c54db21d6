import { defineRule, nameOf, segmentIdsInUse, sourceIdsInUse } from "../../src/rule/index.ts";

export default defineRule({
  id: "data/unused",
  summary: "A segment or data source that nobody uses",
  why: "A list of people that waits in a drawer is found one day by somebody who has an idea for it, and nobody remembers what those people agreed to.",
  severity: "info",
  since: "0.1.0",
  sources: ["leon-2013", "md-modpa", "gdpr-5"],
  needs: [],
  messages: {
    segment: {
      says: "No campaign in the files that were read uses the segment “{name}”",
      instead: "Delete it, or pass the campaigns that use it as well.",
    },
    dataSource: {
      says: "No segment in the files that were read uses the data source “{name}”",
      instead: "Delete it and the data behind it, or name it under `sources` of the segments that read it.",
    },
  },
  project(project, ctx) {
    // Without campaigns, or with campaigns of a platform that keeps its audiences elsewhere, nobody can tell.
    if (!project.campaigns.some(({ format }) => format === "native")) return [];
    const segments = segmentIdsInUse(project);
    const sources = sourceIdsInUse(project);
    const found = [
      ...project.segments
        .filter((segment) => segment.format === "native" && !segments.has(segment.id.value))
        .map((segment) => ({ key: "segment" as const, definition: segment })),
      ...project.dataSources
        .filter(({ id, format }) => format === "native" && !sources.has(id.value))
        .map((source) => ({ key: "dataSource" as const, definition: source })),
    ];
    return found.map(({ key, definition }) =>
      ctx.finding(key, {
        at: definition.id.at,
        data: { name: nameOf(definition) },
        confidence: "medium",
        subject: definition,
      }),
    );
  },
});
