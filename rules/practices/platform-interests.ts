import { type Condition, conditionsIn, definePractice, plainWords } from "../../src/rule/index.ts";

/** Interests that come close to what people keep to themselves. */
const CLOSE: readonly (readonly [kind: string, words: RegExp])[] = [
  ["health", /\b(health|medic|wellness|gesundheit|medizin|santé|salud|salute\b|saúde)|健康|医療/],
  ["money", /\b(financ|finanz|banking|credit|loan|invest|insurance|versicherung|assurance|seguro)|金融|保険/],
  ["law", /\b(law|legal|government|recht\b|droit\b|derecho|diritto|direito)|法律/],
];

export default definePractice({
  id: "platform-interests",
  summary: "Chooses people by what an advertising platform has noted about them",
  because: "Goes by what the platform has noted about people (“{interest}”)",
  needs: ["conditions"],
  segment(segment, ctx) {
    // An interest that shows a sensitive trait counts as that, not once more.
    const sensitive = new Set<Condition | undefined>(
      ctx.traits(segment).flatMap(({ clues }) => clues.map(({ word }) => word.condition)),
    );
    return [...conditionsIn(segment.conditions)].flatMap(({ condition, negated }) => {
      if (condition.kind !== "interest" || negated || sensitive.has(condition)) return [];
      const interest = condition.name?.value ?? condition.group;
      const close = CLOSE.find(([, words]) => words.test(plainWords(interest)));
      return [{ at: condition.at, data: { interest }, ...(close && { kind: close[0] }) }];
    });
  },
});
