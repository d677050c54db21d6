import {
  adChannelsOf,
  type Campaign,
  defineRule,
  isRawIdentifier,
  nameOf,
  rawIdentifiersInLinks,
  wordAt,
} from "../../src/rule/index.ts";

export default defineRule({
  id: "data/pseudonymisation",
  summary: "Names and addresses travel as they are",
  why: "A list of addresses is all a thief needs, and everything in a link ends up in logs. 53 % find it unacceptable that a site gives advertisers even a code that stands for them.",
  severity: "warning",
  since: "0.1.0",
  sources: ["ico-2019", "ftc-betterhelp", "gdpr-25-32"],
  needs: ["tracking", "provenance", "copy"],
  messages: {
    advertises: {
      says: "“{name}” finds people on advertising platforms by their “{identifier}” as it is",
      instead:
        "Hash it before it leaves you (`hashed_email`). It still points at one person, so ask for their consent too.",
    },
    received: {
      says: "“{name}” comes from somebody else with people's “{identifier}” as it is",
      instead: "Let the supplier replace it by a key that only fits your own list.",
    },
    link: {
      says: "A link in “{name}” carries people's “{identifier}”, where every server on the way writes it down",
      instead: "Put a key into the link that means nothing to others, and look the person up behind it.",
    },
  },
  campaign(campaign, ctx) {
    const name = nameOf(campaign);
    const links = linksIn(campaign).map(({ at, identifier }) =>
      ctx.finding("link", { at: wordAt(at, identifier), data: { name, identifier } }),
    );
    if (adChannelsOf(campaign).length === 0) return links;
    const raw = (campaign.tracking?.identifiers ?? []).filter(({ value }) => isRawIdentifier(value));
    return [
      ...raw.map(({ at, value }) => ctx.finding("advertises", { at, data: { name, identifier: value } })),
      ...links,
    ];
  },
  dataSource({ id, name, party, identifiers }, ctx) {
    if (party?.value !== "second" && party?.value !== "third") return [];
    const said = name?.value ?? id.value;
    return identifiers
      .filter(({ value }) => isRawIdentifier(value))
      .map(({ at, value }) => ctx.finding("received", { at, data: { name: said, identifier: value } }));
  },
});

function linksIn({ messages }: Campaign) {
  const texts = messages.flatMap(({ body, callToAction }) => [body, callToAction]);
  return texts.flatMap((text) =>
    text ? rawIdentifiersInLinks(text.value).map((identifier) => ({ at: text.at, identifier })) : [],
  );
}
