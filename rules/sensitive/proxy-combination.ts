import {
  type Clue,
  defineRule,
  groupBy,
  inWords,
  LIKELY,
  nameOf,
  piecesIn,
  type ReadContext,
  type RuleContext,
  type RuleFinding,
  type Segment,
  together,
  wordAt,
} from "../../src/rule/index.ts";

export default defineRule({
  id: "sensitive/proxy-combination",
  summary: "Harmless clues from several segments that add up to something private",
  why: "Nobody minds being known for buying zinc, or lotion, or cotton wool. Everybody minds the sum: 65 % feel Big Brother in a company that works out what it was not told.",
  severity: "warning",
  since: "0.1.0",
  practice: "sensitive-trait",
  sources: ["jwt-2012", "global-witness-2021", "duhigg-2012"],
  needs: ["conditions"],
  messages: {
    combines: {
      says: "“{name}” brings together clues that point to {category} only in sum: {clues}",
      instead: "Take out the segments that are not about what you sell, so that nothing is left to add up.",
    },
  },
  segment(segment, ctx) {
    return sumsOf(segment, ctx).map((clues) => findingFor(clues, nameOf(segment), ctx));
  },
  campaign(campaign, ctx) {
    const reached = ctx.project.segmentsOf(campaign);
    // What one segment adds up by itself is found there.
    const known = reached.flatMap((segment) => sumsOf(segment, ctx).map(categoryOf));
    return likelySums(reached, ctx)
      .filter((clues) => !known.includes(categoryOf(clues)))
      .map((clues) => findingFor(clues, nameOf(campaign), ctx));
  },
});

/** What a segment adds up with the segments it is built from. */
function sumsOf(segment: Segment, ctx: ReadContext): Clue[][] {
  const behind = ctx.project.segmentsBehind(segment);
  return behind.length > 1 ? likelySums(behind, ctx) : [];
}

/** Clues of one category that are likely together, where no segment is likely alone. */
function likelySums(segments: readonly Segment[], ctx: ReadContext): Clue[][] {
  const traits = segments.flatMap((segment) => ctx.traits(segment)).filter(({ likely }) => likely);
  const shown = traits.map(({ category }) => category);
  const clues = segments.flatMap((segment) => ctx.clues(segment)).filter(({ word }) => !word.negated);
  return [...groupBy(clues, ({ match }) => match.category).values()].filter(
    (group) => !shown.includes(categoryOf(group)) && together(piecesIn(group)) >= LIKELY,
  );
}

function categoryOf(clues: readonly Clue[]): string {
  return clues[0]?.match.category ?? "";
}

function findingFor(clues: readonly Clue[], name: string, ctx: RuleContext<"combines">): RuleFinding {
  const places = clues.map(({ word, match }) => ({ at: wordAt(word.at, match.text), text: match.text }));
  const [first, ...others] = places;
  if (first === undefined) throw new Error("a sum has clues");
  const texts = [...new Set(places.map(({ text }) => `“${text}”`))];
  return ctx.finding("combines", {
    at: first.at,
    data: { name, category: categoryOf(clues).replaceAll("-", " "), clues: inWords(texts) },
    confidence: "low",
    related: others.map(({ at, text }) => ({ at, message: `“${text}” points there too` })),
  });
}
