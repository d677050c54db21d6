import { definePractice } from "../../src/rule/index.ts";

export default definePractice({
  id: "cross-device",
  summary: "Follows people from one device to another",
  because: "Follows people from one device to another",
  needs: ["tracking"],
  campaign({ tracking }) {
    return tracking?.crossDevice?.value === true ? { at: tracking.crossDevice.at } : undefined;
  },
});
