import { builtInLexicon } from "../src/lexicon/index.ts";

for (const text of process.argv.slice(2)) {
  const { kept, dropped } = builtInLexicon().explain(text);
  console.log(text);
  for (const m of kept)
    console.log(
      "   +",
      m.category,
      m.strength,
      m.how,
      `“${m.text}”`,
      m.term,
      JSON.stringify(m.weakened ?? ""),
    );
  for (const m of dropped)
    console.log(
      "   -",
      m.category,
      m.strength,
      m.how,
      `“${m.text}”`,
      m.term,
      m.reason,
      m.because.slice(0, 60),
    );
}
