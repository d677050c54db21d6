import { assessable, type Problem, type Project, type Severity, type Subject } from "../model/index.ts";
import type { AnyOptionValues, AnyRule, ReadContext, RuleContext, RuleFinding } from "../rule/index.ts";
import { ruleContext } from "./context.ts";
import type { Judged } from "./judged.ts";
import type { Jurisdiction } from "./jurisdiction.ts";
import type { RuleSetting, Settings } from "./settings.ts";
import { milderBy, shift } from "./severity.ts";
import type { Share } from "./share.ts";

/** Runs every rule over every definition it has a hook for. */
export function runRules(
  rules: readonly AnyRule[],
  read: ReadContext,
  jurisdiction: Jurisdiction,
  settings: Settings,
  share: Share,
): Judged[] {
  const judged: Judged[] = [];
  for (const rule of rules) {
    const runner = new RuleRunner(rule, read, jurisdiction, settings, share, judged);
    runner.runOver(read.project);
  }
  return judged;
}

/** Problems of the input become findings of the `input/` rules they name. */
export function judgeProblems(
  problems: readonly Problem[],
  rules: readonly AnyRule[],
  settings: Settings,
): Judged[] {
  const byId = new Map(rules.map((rule) => [rule.id, rule]));
  return problems.flatMap((problem) => {
    const rule = byId.get(problem.rule);
    if (rule === undefined) throw new Error(`no rule ${problem.rule} for a problem of the input`);
    const setting = settings(rule, problem.at.document.file);
    if (setting.severity === "off") return [];
    const { message, data, at } = problem;
    const finding: RuleFinding = { message, at, data, confidence: "high", related: [] };
    const severity = shift(
      setting.severity,
      problem.severity ? milderBy(problem.severity, rule.severity) : 0,
    );
    return [{ rule, severity, finding, ...(problem.subject && { subject: problem.subject }) }];
  });
}

type AnyContext = RuleContext<string, AnyOptionValues>;

class RuleRunner {
  /** Options differ only where an override says so: one context for each set of options is enough. */
  private readonly contexts = new Map<AnyOptionValues, AnyContext>();

  constructor(
    private readonly rule: AnyRule,
    private readonly read: ReadContext,
    private readonly jurisdiction: Jurisdiction,
    private readonly settings: Settings,
    private readonly share: Share,
    private readonly judged: Judged[],
  ) {}

  runOver(project: Project): void {
    const { rule } = this;
    if (rule.segment) {
      for (const segment of project.segments) this.run(segment, (ctx) => rule.segment?.(segment, ctx));
    }
    if (rule.campaign || rule.segment) {
      for (const campaign of project.campaigns) {
        if (rule.campaign) this.run(campaign, (ctx) => rule.campaign?.(campaign, ctx));
        const { inline } = campaign.audience;
        if (inline && rule.segment) this.run(campaign, (ctx) => rule.segment?.(inline, ctx));
      }
    }
    if (rule.dataSource) {
      for (const source of project.dataSources) this.run(source, (ctx) => rule.dataSource?.(source, ctx));
    }
    if (rule.project) this.runOverProject(project);
  }

  private run(subject: Subject, hook: (ctx: AnyContext) => readonly RuleFinding[] | undefined): void {
    if (!this.share.judges(subject)) return;
    const setting = this.settings(this.rule, subject.at.document.file);
    if (setting.severity === "off") return;
    for (const finding of hook(this.contextFor(setting)) ?? []) this.add(finding, setting.severity, subject);
  }

  /** The whole project has no file of its own: each finding is judged by the settings of the file it points at. */
  private runOverProject(project: Project): void {
    const everywhere = this.settings(this.rule, "");
    for (const finding of this.rule.project?.(project, this.contextFor(everywhere)) ?? []) {
      const { severity } = this.settings(this.rule, finding.at.document.file);
      if (severity !== "off") this.add(finding, severity, finding.subject);
    }
  }

  private contextFor(setting: RuleSetting): AnyContext {
    let context = this.contexts.get(setting.options);
    if (context === undefined) {
      context = ruleContext(this.read, setting.options);
      this.contexts.set(setting.options, context);
    }
    return context;
  }

  private add(finding: RuleFinding, configured: Severity, subject?: Subject): void {
    const facet = this.rule.messages[finding.message]?.absenceOf;
    const coverage = facet && subject?.coverage[facet];
    // What a format has no words for cannot be missing from its files.
    if (coverage && !assessable(coverage)) return;
    const cited = finding.sources ?? this.rule.sources;
    const sources = cited.filter((key) => this.jurisdiction.applies(key, subject));
    const stated = finding.severity ?? this.rule.severity;
    const levels = milderBy(stated, this.rule.severity) + (coverage === "partial" ? 1 : 0);
    const asConfigured = shift(configured, levels);
    // The rule's word that it is an error needs a source that holds where these people are and that somebody has read.
    const unfounded =
      stated === "error" && cited.length > 0 && !sources.some((key) => this.jurisdiction.isRead(key));
    const severity = unfounded && asConfigured === "error" ? "warning" : asConfigured;
    this.judged.push({
      rule: this.rule,
      severity,
      finding: { ...mendable(finding, subject), sources },
      ...(subject && { subject }),
    });
  }
}

/** Only creepcheck's own format has room for what fixes write, and exports of platforms are not written by hand. */
function mendable({ fix, ...finding }: RuleFinding, subject?: Subject): RuleFinding {
  return fix && subject?.format === "native" ? { ...finding, fix } : finding;
}
