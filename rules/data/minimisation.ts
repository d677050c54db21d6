import {
  channelsTaken,
  type DataSource,
  defineRule,
  inWords,
  isAddressFor,
  nameOf,
  namesInUse,
  plainWords,
  type RuleContext,
  type RuleFinding,
  servesMoreThanMarketing,
} from "../../src/rule/index.ts";

const SHOWN = 4;

export default defineRule({
  id: "data/minimisation",
  summary: "Facts about people are kept and never used",
  why: "Every question costs trust: 57 % are uneasy about giving a business their phone number, 54 % their address. What nobody needs can only be lost, leaked or misused.",
  severity: "warning",
  since: "0.1.0",
  sources: ["rehab-2021", "md-modpa", "gdpr-5", "cpra-100c"],
  needs: [],
  messages: {
    unused: {
      says: "“{name}” keeps {fields}, which no segment, message or campaign in these files uses",
      instead:
        "Stop asking for it and delete what is there. If something else needs it, say so under `consent.purpose` (`essential.service`).",
    },
  },
  project(project, ctx) {
    // What a platform keeps is also used in places of which it gives no files.
    const asking = project.dataSources.filter(
      (source) =>
        source.format === "native" &&
        source.fields.length > 0 &&
        project.campaignsUsing(source).length > 0 &&
        !servesMoreThanMarketing(source),
    );
    if (asking.length === 0) return [];
    const used = namesInUse(project);
    return asking.flatMap((source) => findingFor(source, used, ctx));
  },
});

function findingFor(
  source: DataSource,
  used: ReadonlySet<string>,
  ctx: RuleContext<"unused">,
): RuleFinding[] {
  const channels = channelsTaken(ctx.project.campaignsUsing(source));
  const unused = source.fields.filter(
    ({ value }) => !used.has(plainWords(value)) && !isAddressFor(value, channels),
  );
  const [first, ...others] = unused;
  if (first === undefined) return [];
  const named = unused.slice(0, SHOWN).map(({ value }) => `“${value}”`);
  const more = unused.length - named.length;
  const fields = inWords(more > 0 ? [...named, `${more} more`] : named);
  return [
    ctx.finding("unused", {
      at: first.at,
      data: { name: nameOf(source), fields },
      confidence: "medium",
      subject: source,
      related: others.map(({ at, value }) => ({ at, message: `“${value}” is not used either` })),
    }),
  ];
}
