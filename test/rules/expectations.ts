/** What a fixture says must be found in it. */
import { load } from "js-yaml";

export interface Expectation {
  readonly line: number;
  readonly rule: string;
}

/** YAML: `# expect: rule-id` on the line the finding must point at. */
export function expectedInYaml(text: string): Expectation[] {
  return text.split("\n").flatMap((content, index) => {
    const rules = /# expect: (.+)$/.exec(content)?.[1] ?? "";
    return rules.split(",").flatMap((rule) => (rule.trim() ? { line: index + 1, rule: rule.trim() } : []));
  });
}

/** JSON has no comments: `<name>.expected.yaml` beside it lists `- { rule, pointer }`. */
export function expectedInSidecar(text: string): { rule: string; pointer: string }[] {
  const entries = load(text);
  if (!Array.isArray(entries)) throw new Error("a sidecar of expectations is a list of { rule, pointer }");
  return entries.map(({ rule, pointer }) => ({ rule: String(rule), pointer: String(pointer) }));
}
