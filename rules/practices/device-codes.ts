import { adChannelsOf, definePractice, plainWords } from "../../src/rule/index.ts";

const CODE =
  /\b((device|browser|machine|canvas) ?(id|ids|model|finger ?print|graph)|(advertising|ad|unique|cookie|hardware) ?ids?|idf[av]|gaid|aaid|maid|ip( address)?|mac address|user agent|operating system|finger ?print id)\b/;
const CATEGORIES = /^user\.(device|unique_id)(\.|$)/;

export default definePractice({
  id: "device-codes",
  summary: "Recognises people by their device, browser or a code they cannot see",
  because: "Recognises people by a code they cannot see (“{code}”)",
  needs: ["provenance", "tracking"],
  campaign(campaign, ctx) {
    if (adChannelsOf(campaign).length === 0) return undefined;
    const kept = ctx.project
      .sourcesOf(campaign)
      .flatMap(({ identifiers, fields, categories }) => [...identifiers, ...fields, ...categories]);
    const found = [...(campaign.tracking?.identifiers ?? []), ...kept].find(
      ({ value }) => CATEGORIES.test(value) || CODE.test(plainWords(value)),
    );
    return found && { at: found.at, data: { code: found.value } };
  },
});
