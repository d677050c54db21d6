import { definePractice } from "../../src/rule/index.ts";

export default definePractice({
  id: "political-message",
  summary: "Asks for votes or opinions, not for customers",
  because: "Asks for votes or opinions",
  needs: ["copy"],
  campaign({ offers, name, description }, ctx) {
    const political = offers.find(({ value }) => value === "political");
    if (political) return { at: political.at };
    const said = [name, description].find(
      (text) =>
        text &&
        ctx
          .sensitiveWords(text.value)
          .some(({ category, strength }) => category === "politics" && strength === "direct"),
    );
    return said && { at: said.at };
  },
});
