import { definePractice, isPseudonym } from "../../src/rule/index.ts";

/** Longer than this, a pseudonym gathers so much that it is as good as a name. */
const SHORT_DAYS = 90;

export default definePractice({
  id: "pseudonymous-data",
  summary: "Knows people by a pseudonym or as part of a crowd, and not for long",
  because: "Knows people by a pseudonym or as part of a crowd (“{what}”), and forgets them within 90 days",
  needs: ["provenance", "tracking"],
  campaign(campaign, { project }) {
    const sources = project.sourcesOf(campaign);
    const names = [
      ...sources.flatMap(({ identifiers }) => identifiers),
      ...(campaign.tracking?.identifiers ?? []),
    ];
    const [first] = names;
    const isBrief = sources.every(({ retentionDays }) => (retentionDays?.value ?? Infinity) <= SHORT_DAYS);
    const isNamed = sources.every(({ identifiers }) => identifiers.length > 0);
    if (first === undefined || sources.length === 0 || !isBrief || !isNamed) return undefined;
    return names.every(({ value }) => isPseudonym(value))
      ? { at: first.at, data: { what: first.value } }
      : undefined;
  },
});
