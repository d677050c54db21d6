import { type Channel, definePractice, isMarketing, throughChannel } from "../../src/rule/index.ts";

/** Channels that ring, buzz or light up a phone. */
const RINGS: readonly Channel[] = ["push", "sms", "whatsapp", "voice"];
const IN_THE_WAY = ["pop_up", "interstitial", "autoplay_video", "autoplay_audio"];

export default definePractice({
  id: "interrupting",
  summary: "Takes people away from what they are doing, to sell",
  because: "Interrupts people ({how})",
  needs: ["copy"],
  campaign(campaign) {
    if (!isMarketing(campaign)) return undefined;
    const channel = campaign.channels.find(({ value }) => RINGS.includes(value));
    if (channel) return { at: channel.at, data: { how: throughChannel(channel.value) } };
    for (const { format } of campaign.messages) {
      if (format && IN_THE_WAY.includes(format.value)) {
        return { at: format.at, data: { how: format.value.replace("_", " ") } };
      }
    }
    return undefined;
  },
});
