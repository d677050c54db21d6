import { definePractice, plainWords } from "../../src/rule/index.ts";

/** What is asked for; the lexicon says whether it is politics: people also vote for their favourite flavour. */
const ASKS =
  /(?<!\p{L})(votes?|voters?|voting|elections?|ballots?|candidates?|referendum|petition|\p{L}*wahl(en|kampf)?|wähler\p{L}*|élections?|votez|elecci(ón|ones)|elezion[ei]|elei(ção|ções))(?!\p{L})|選挙|投票/u;

export default definePractice({
  id: "political-message",
  summary: "Asks for votes or opinions, not for customers",
  because: "Asks for votes or opinions",
  needs: ["copy"],
  campaign({ offers, name, description }, ctx) {
    const political = offers.find(({ value }) => value === "political");
    if (political) return { at: political.at };
    const isPolitical = (text: string) =>
      ctx
        .sensitiveWords(text)
        .some(({ category, strength }) => category === "politics" && strength === "direct");
    const said = [name, description].find(
      (text) => text && ASKS.test(plainWords(text.value)) && isPolitical(text.value),
    );
    return said && { at: said.at };
  },
});
