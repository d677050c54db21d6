import { defineRule } from "../../src/rule/index.ts";

export default defineRule({
  id: "input/retired-platform",
  summary: "A definition for a platform that was shut down",
  why: "It reaches nobody any more, so it is not judged. What took its place is elsewhere, and may not have been looked at.",
  severity: "info",
  since: "0.1.0",
  sources: ["aws-pinpoint-end"],
  needs: [],
  messages: {
    pinpoint: {
      says: "“{name}” ({type}) is for Amazon Pinpoint, which ended on 30 October 2026",
      instead:
        "Take it out of the template, and pass the files of what sends instead: Amazon Connect campaigns (`AWS::ConnectCampaignsV2::Campaign`) and Customer Profiles segments are read.",
    },
  },
});
