import { definePractice, talkingMachineIn } from "../../src/rule/index.ts";

export default definePractice({
  id: "about-their-order",
  summary: "Says something people ordered or need to know, and sells nothing",
  because: "Is about something people ordered or need to know",
  needs: [],
  campaign(campaign) {
    const { purpose } = campaign;
    if (purpose?.value !== "transactional" && purpose?.value !== "service") return undefined;
    // Who needs to know something did not ask for a talk with a machine.
    if (talkingMachineIn(campaign)) return undefined;
    return { at: purpose.at };
  },
});
