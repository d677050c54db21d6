import { definePractice, plainWords } from "../../src/rule/index.ts";

/** Says so in the seven languages of the lexicon. */
const ASKS_FOR_VOTES =
  /\b((your|my|to|get out the) vote|vote (for|on|by|now|yes|no|today)|elections?|ballot|referendum|petition|canvass\w*|wahl(en|kampf)?|wähler\w*|élections?|votez|elecci(ón|ones)|elezion[ei]|elei(ção|ções))\b|選挙|投票/;

export default definePractice({
  id: "political-message",
  summary: "Asks for votes or opinions, not for customers",
  because: "Asks for votes or opinions",
  needs: ["copy"],
  campaign({ offers, name, description }) {
    const political = offers.find(({ value }) => value === "political");
    if (political) return { at: political.at };
    const said = [name, description].find((text) => text && ASKS_FOR_VOTES.test(plainWords(text.value)));
    return said && { at: said.at };
  },
});
