import { definePractice, plainWords } from "../../src/rule/index.ts";

const PERSONAL_PRICE =
  /\b(dynamic|personal(i[sz]ed)?|individual(i[sz]ed)?|tailored|surge) (price|pricing|rate|fare)s?\b/;

export default definePractice({
  id: "personal-price",
  summary: "Sets a price for each person",
  because: "Sets a price for each person",
  needs: ["copy"],
  campaign({ automatedDecision, name, description }) {
    if (automatedDecision?.about.value === "price") return { at: automatedDecision.at };
    const said = [name, description].find((text) => text && PERSONAL_PRICE.test(plainWords(text.value)));
    return said && { at: said.at };
  },
});
