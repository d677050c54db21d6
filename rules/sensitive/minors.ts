import { defineSensitiveRule } from "../../src/rule/index.ts";

export default defineSensitiveRule({
  category: "minors",
  people: "children or teenagers",
  summary: "Children are not to be targeted",
  why: "A child cannot see through an advertisement that was picked for them, and cannot agree to it. In the EU platforms must not show people they know to be under 18 advertisements based on profiling; India forbids to target them.",
  severity: "error",
  since: "0.1.0",
  sources: ["dsa-28-2", "in-dpdp-9", "google-ads-hec", "ai-act-5-1b", "coppa", "uk-aadc", "br-lgpd"],
  // A child's yes cures nothing: platforms let nobody under 18 be chosen for an advertisement, wherever they live.
  consentDoesNotCure: ["dsa-28-2", "in-dpdp-9", "google-ads-hec"],
  instead:
    "Advertise to adults, or beside what children watch without a profile of who watches; leave out everybody you know to be under 18.",
});
