import { definePractice } from "../../src/rule/index.ts";

export default definePractice({
  id: "no-consent",
  summary: "Addresses people who were not asked",
  because: "Nobody asked these people (basis: {basis})",
  needs: ["consent"],
  campaign({ consent }) {
    const basis = consent?.basis;
    if (basis?.value !== "none" && basis?.value !== "legitimate_interest") return undefined;
    return { at: basis.at, data: { basis: basis.value.replace("_", " ") } };
  },
});
