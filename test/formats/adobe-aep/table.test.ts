import adobe from "../../../src/formats/adobe-aep/index.ts";
import { formatTable } from "../harness/table.ts";

const QUERY = "/segments/0/expression/value";
const ALL = "segment 0 conditions.children.0.children";
const EACH = "/segments/1/expression/value";
const ANY = "segment 1 conditions.children.0.children";
const TREE = "/segments/2/expression/value";

formatTable(adobe, "adobe-aep/segment-definitions.json", [
  ["/segments/0/id", "segment 0 id", "aa000000-0000-4000-8000-000000000001"],
  ["/segments/0/name", "segment 0 name", "Nursery lookers without an order"],
  ["/segments/0/description", "segment 0 description", "Looked at cots, did not order"],
  [QUERY, `${ALL}.0`, "any(text “person.gender, female”, profile _shop.household.children gte 1)"],
  [QUERY, `${ALL}.1`, "all(event commerce.productViews within 14d, text “productListItems.name, cot”)"],
  [QUERY, `${ALL}.2`, "none(membership of #aa000000-0000-4000-8000-000000000002)"],
  ["/segments/0/dataGovernancePolicy/excludeOptOut", "segment 0 conditions.children.1", "none(consent no)"],
  [EACH, `${ANY}.0`, "all(profile person.age gte 24, profile person.age lte 42)"],
  [EACH, `${ANY}.1`, "profile person.age gt 65"],
  [EACH, `${ANY}.2`, "none(text “homeAddress.city, Paris”)"],
  [EACH, `${ANY}.3`, "consent email yes"],
  [EACH, `${ANY}.4`, "consent sms no"],
  [EACH, `${ANY}.5`, "text “_shop.dueDate”"],
  [EACH, `${ANY}.6`, "none(text “_shop.dueDate”)"],
  [EACH, `${ANY}.7`, 'event order x{"min":3} within 14d'],
  [EACH, `${ANY}.8`, "none(event refund)"],
  [EACH, `${ANY}.9`, "none(all(text “a.b, x”, text “c.d, y”))"],
  // More than so long ago has no far end.
  [EACH, `${ANY}.10`, "text “person.lastSeen”"],
  [EACH, `${ANY}.11`, "text “_shop.tags, vegan, halal”"],
  ["", `${ANY}.12`, undefined],
  [TREE, "segment 2 conditions.children.0", "all(text “person.gender, female”, none(profile orders gte 2))"],
  ["/segments/3", "segment 3 conditions.children.0", "other audience from outside"],
]);
