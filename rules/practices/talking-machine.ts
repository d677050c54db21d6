import { definePractice, talkingMachineIn } from "../../src/rule/index.ts";

export default definePractice({
  id: "talking-machine",
  summary: "Lets a machine talk with people as a person would",
  because: "Lets a machine talk with people (“{name}”)",
  needs: ["copy"],
  campaign(campaign) {
    const machine = talkingMachineIn(campaign);
    return machine && { at: machine.at, data: { name: machine.value } };
  },
});
