/** What the model holds of an ad set, field by field. The other tests have the odd cases. */
import meta from "../../../src/formats/meta/index.ts";
import { formatTable } from "../harness/table.ts";

const SET = "/data/0";
const TARGETING = `${SET}/targeting`;
const CONDITIONS = "campaign 0 audience.inline.conditions.children";

formatTable(meta, "meta/ad-sets-page.json", [
  [`${SET}/id`, "campaign 0 id", "9000000000101"],
  [`${SET}/name`, "campaign 0 name", "Little Harbour | expecting | spring prams"],
  [`${SET}/campaign/name`, "campaign 0 description", "Spring launch 2027"],
  [`${SET}/effective_status`, "campaign 0 status", "CAMPAIGN_PAUSED"],
  [`${SET}/start_time`, "campaign 0 schedule.start", "2027-03-01T06:00:00+0000"],
  [`${SET}/end_time`, "campaign 0 schedule.end", "2027-04-15T21:00:00+0000"],
  [`${SET}/adset_schedule/1/end_minute`, "campaign 0 schedule.quietHours.from", "22:00"],
  [`${SET}/adset_schedule/0/start_minute`, "campaign 0 schedule.quietHours.to", "08:00"],
  [`${SET}/frequency_control_specs/0/max_frequency`, "campaign 0 frequency.0.max", 2],
  [`${SET}/frequency_control_specs/0/interval_days`, "campaign 0 frequency.0.per", 7],
  [`${SET}/promoted_object/pixel_id`, "campaign 0 tracking.identifiers.0", "meta_pixel"],
  [`${TARGETING}/publisher_platforms/0`, "campaign 0 channels.0", "paid_social"],
  [`${TARGETING}/publisher_platforms/2`, "campaign 0 channels.1", "display"],
  [`${TARGETING}/custom_audiences/0/name`, "campaign 0 audience.include.0.name", "Pram page visitors 30d"],
  [`${TARGETING}/excluded_custom_audiences/0/id`, "campaign 0 audience.exclude.0.id", "9000000000303"],
  [`${TARGETING}/targeting_automation/advantage_audience`, "campaign 0 audience.expansion", "none"],
  [`${TARGETING}/age_min`, `${CONDITIONS}.0`, "profile age between 24 42"],
  [`${TARGETING}/genders`, `${CONDITIONS}.1`, 'profile gender in "female"'],
  [
    `${TARGETING}/flexible_spec/0`,
    `${CONDITIONS}.6`,
    "any(interest interests “Pregnancy”, interest interests “Baby shower”, interest interests #9100000003, " +
      "interest family_statuses “New parents (0-12 months)”, " +
      "interest relationship_statuses “married”, interest relationship_statuses “engaged”)",
  ],
  [
    `${TARGETING}/geo_locations/custom_locations/0`,
    `${CONDITIONS}.4.children.4`,
    "location “Harbourside maternity clinic” 51.45/-2.6 2000m",
  ],
  [`${TARGETING}/exclusions`, `${CONDITIONS}.8`, "none(interest interests “Adoption”)"],
]);
