import googleAds from "../../../src/formats/google-ads/index.ts";
import { formatTable } from "../harness/table.ts";

const CAMPAIGN = "/0/results/0/campaign";
const CRITERIA = "/1/results";
const ABOVE = "/2/results";
const AD = "/3/results/0/adGroupAd";
const LOOKERS = "campaign 0 audience.inline.conditions.children";
const PARENTS = "campaign 1 audience.inline.conditions.children";

formatTable(googleAds, "google-ads/nursery-display.search.json", [
  [`${CRITERIA}/0/adGroup/id`, "campaign 0 id", "20"],
  [`${CRITERIA}/0/adGroup/name`, "campaign 0 name", "Cot lookers"],
  [`${CAMPAIGN}/name`, "campaign 0 description", "Nursery, always on"],
  [`${CRITERIA}/0/adGroup/status`, "campaign 0 status", "ENABLED"],
  // The campaign above it is paused, and so is the ad group.
  ["/0/results/1/campaign/status", "campaign 1 status", "PAUSED"],
  [`${CAMPAIGN}/advertisingChannelType`, "campaign 0 channels.0", "display"],
  [`${CAMPAIGN}/frequencyCaps/0/cap`, "campaign 0 frequency.0.max", 10],
  [`${CAMPAIGN}/frequencyCaps/0/key`, "campaign 0 frequency.0.per", 14],
  // A cap on views limits no impressions.
  ["/", "campaign 0 frequency.1", undefined],
  [`${CAMPAIGN}/startDateTime`, "campaign 0 schedule.start", "2027-03-01 00:00:00"],
  [`${ABOVE}/3/campaignCriterion/adSchedule`, "campaign 0 schedule.quietHours.from", "21:00"],
  [`${ABOVE}/3/campaignCriterion/adSchedule`, "campaign 0 schedule.quietHours.to", "07:30"],
  [`${ABOVE}/3/campaignCriterion/adSchedule`, "campaign 0 schedule.quietHours.timezone", "advertiser"],
  [`${CAMPAIGN}/finalUrlSuffix`, "campaign 0 tracking.clicks", true],
  [`${CRITERIA}/0/adGroupCriterion/userList/userList`, "campaign 0 audience.include.0.id", "77"],
  [`${CRITERIA}/0/userList/name`, "campaign 0 audience.include.0.name", "Looked at cots"],
  // It was removed.
  ["/", "campaign 0 audience.include.1", undefined],
  [`${CRITERIA}/1/adGroupCriterion/userList/userList`, "campaign 0 audience.exclude.0.id", "78"],
  [`${CRITERIA}/0/adGroup/optimizedTargetingEnabled`, "campaign 0 audience.expansion", "platform_auto"],
  [
    `${ABOVE}/0/campaignCriterion/proximity`,
    `${LOOKERS}.0`,
    "any(location “1 Maternity Lane” 40.712775/-74.005972 402m, location “US”)",
  ],
  [`${ABOVE}/2/campaignCriterion/location/geoTargetConstant`, `${LOOKERS}.1`, "none(location “New York”)"],
  [`${ABOVE}/4/campaignCriterion/language`, `${LOOKERS}.2`, "other language"],
  [
    `${CRITERIA}/2/adGroupCriterion/ageRange/type`,
    `${LOOKERS}.3`,
    'profile age in "25-34" "35-44" "45-54" "55-64"',
  ],
  [
    `${CRITERIA}/7/adGroupCriterion/incomeRange/type`,
    `${LOOKERS}.4`,
    'profile household income in "top 10 %"',
  ],
  [
    `${CRITERIA}/6/adGroupCriterion/parentalStatus/type`,
    `${LOOKERS}.5`,
    'profile parental status in "parent"',
  ],
  // Both sexes leave nobody out.
  ["/", `${LOOKERS}.6`, undefined],
  [`${ABOVE}/1/campaignCriterion/location/geoTargetConstant`, "campaign 0 regions.0", "US"],
  [`${AD}/ad/responsiveDisplayAd/businessName`, "campaign 0 messages.0.sender", "Acorn & Oak"],
  [`${AD}/ad/responsiveDisplayAd/headlines/0/text`, "campaign 0 messages.0.title", "Your cot is waiting"],
  [
    `${AD}/ad/responsiveDisplayAd/descriptions/0/text`,
    "campaign 0 messages.0.body",
    "Still thinking about the oak cot?",
  ],
  [`${AD}/ad/responsiveDisplayAd/callToActionText`, "campaign 0 messages.0.callToAction", "Shop now"],
  [`${AD}/ad/responsiveDisplayAd/longHeadline/text`, "campaign 0 messages.2.title", "Oak cots, made to last"],
  [AD, "campaign 0 creatives", 3],
  [
    `${AD}/policySummary/policyTopicEntries/1/topic`,
    "campaign 0 flaggedByPlatform",
    "HEALTH_IN_PERSONALIZED_ADS",
  ],
  // Lists and interests are joined by “or”; what Google has no name for stays an id.
  [
    `${CRITERIA}/13/adGroupCriterion/customAudience/customAudience`,
    `${PARENTS}.0`,
    "any(membership of #900, interest user interests “Baby & Toddler Toys”, interest user interests #80500, interest life events “Moving Soon”)",
  ],
  [`${CRITERIA}/15/adGroupCriterion/topic`, `${PARENTS}.1`, "context Home & Garden > Nursery exists"],
  [
    `${CRITERIA}/12/adGroupCriterion/extendedDemographic/extendedDemographicId`,
    `${PARENTS}.2`,
    "none(interest detailed demographics #10)",
  ],
  // The sex is watched there (`bidOnly`), and chooses nobody.
  ["/", `${PARENTS}.3`, undefined],
  // The row of a criterion says no more of its list than the name.
  ["/", "segment 0", undefined],
]);

const OPERATIONS = "/mutate_operations";

formatTable(googleAds, "google-ads/campaign.mutate.yaml", [
  [`${OPERATIONS}/2/ad_group_operation/create/name`, "campaign 0 name", "Greenhouses"],
  [`${OPERATIONS}/0/campaign_operation/create/status`, "campaign 0 status", "PAUSED"],
  [
    `${OPERATIONS}/0/campaign_operation/create/advertising_channel_type`,
    "campaign 0 channels.0",
    "paid_search",
  ],
  [
    `${OPERATIONS}/0/campaign_operation/create/contains_eu_political_advertising`,
    "campaign 0 offers.0",
    "political",
  ],
  [
    `${OPERATIONS}/3/ad_group_criterion_operation/create`,
    "campaign 0 audience.inline.conditions",
    // Words it is not shown beside say nothing of people.
    "all(location “GB”, context greenhouse kit exists)",
  ],
  [
    `${OPERATIONS}/5/ad_group_ad_operation/create/ad/responsive_search_ad/headlines/0/text`,
    "campaign 0 messages.0.title",
    "{KeyWord:Greenhouses}",
  ],
  [
    `${OPERATIONS}/5/ad_group_ad_operation/create/ad/responsive_search_ad/descriptions/0/text`,
    "campaign 0 messages.0.body",
    "Delivered in May.",
  ],
  // A campaign of which the file has no ad group.
  [`${OPERATIONS}/1/campaign_operation/create/name`, "campaign 1 name", "Garden films"],
]);

const RULE = "/results/0/userList/ruleBasedUserList/flexibleRuleUserList";
const AUDIENCE = "/results/8/audience";

formatTable(googleAds, "google-ads/user-lists.search.json", [
  ["/results/0/userList/description", "segment 0 description", "Cots and prams, not bought"],
  ["/results/0/userList/membershipLifeSpan", "segment 0 retentionDays", 540],
  ["/results/0/userList/sizeForSearch", "segment 0 size", 1900],
  ["/results/0/userList/ruleBasedUserList", "segment 0 party", "first"],
  [
    `${RULE}/inclusiveOperands/0/rule`,
    "segment 0 conditions.children.0.children.0",
    'any(event page view [url__ contains "/cots"] [ecomm_totalvalue gt 200] within 30d, event page view [url__ contains "/prams"] within 30d)',
  ],
  [
    `${RULE}/inclusiveOperands/1/rule/ruleItemGroups/0`,
    "segment 0 conditions.children.0.children.1",
    'any(event page view [ref_url__ not_in "staff"], event page view [birth_month gt "2027-01-01"])',
  ],
  [
    `${RULE}/exclusiveOperands`,
    "segment 0 conditions.children.1",
    'none(event page view [url__ eq "https://shop.example/thanks"] within 7d)',
  ],
  ["/results/1/userList", "segment 1 conditions", "other CRM_BASED"],
  ["/results/1/userList/crmBasedUserList/dataSourceType", "segment 1 party", "first"],
  // 0 stands for too few to tell as well.
  ["/", "segment 1 size", undefined],
  ["/results/2/userList/crmBasedUserList/dataSourceType", "segment 2 party", "third"],
  [
    "/results/2/userList/crmBasedUserList/dataSourceType",
    "segment 2 conditions",
    'profile list comes from eq "voter file"',
  ],
  ["/results/3/userList/lookalikeUserList/seedUserListIds/0", "segment 3 seed.id", "78"],
  [
    "/results/3/userList/lookalikeUserList",
    "segment 3 conditions",
    "all(other lookalike, any(location “GB”, location “IE”))",
  ],
  ["/results/3/userList/lookalikeUserList", "segment 3 party", "inferred"],
  [
    "/results/4/userList/logicalUserList/rules",
    "segment 4 conditions",
    "all(any(membership of #77, membership of #80), none(membership of #78))",
  ],
  ["/results/5/userList/basicUserList/actions/0", "segment 5 conditions", "event 555"],
  ["/results/6/userList", "segment 6 conditions", "other EXTERNAL_REMARKETING"],
  [
    "/results/7/customAudience/members",
    "segment 7 conditions",
    "any(interest searches “pregnancy test”, interest websites “https://nursery.example”, interest apps “com.example.babynames”, interest place categories #12)",
  ],
  [
    `${AUDIENCE}/dimensions/0/age/ageRanges`,
    "segment 8 conditions.children.0",
    'profile age in "18-34" "65+"',
  ],
  [
    `${AUDIENCE}/dimensions/1/gender/genders/0`,
    "segment 8 conditions.children.1",
    'profile gender in "female"',
  ],
  [
    `${AUDIENCE}/dimensions/2/householdIncome/incomeRanges/0`,
    "segment 8 conditions.children.2",
    'profile household income in "lower 50 %"',
  ],
  [
    `${AUDIENCE}/dimensions/3/parentalStatus/parentalStatuses/0`,
    "segment 8 conditions.children.3",
    'profile parental status in "parent"',
  ],
  [
    `${AUDIENCE}/dimensions/4/audienceSegments/segments`,
    "segment 8 conditions.children.4",
    "any(membership of #77, interest user interests “Baby & Toddler Toys”, interest life events #3)",
  ],
  [`${AUDIENCE}/exclusionDimension/exclusions`, "segment 8 conditions.children.5", "none(membership of #78)"],
]);
