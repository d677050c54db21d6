import { definePractice } from "../../src/rule/index.ts";

export default definePractice({
  id: "easy-way-out",
  summary: "Lets people stop it, or choose, in one step",
  because: "People can stop it, or choose, in one step",
  needs: ["transparency"],
  campaign({ transparency }) {
    const { optOut, preferenceCentre } = transparency ?? {};
    if (preferenceCentre) return { at: preferenceCentre.at };
    return optOut?.value === "one_click" ? { at: optOut.at } : undefined;
  },
});
