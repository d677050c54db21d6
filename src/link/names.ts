/** Gives names to what a file knows by its id alone, from lists people exported from the platform. */
import type {
  Campaign,
  Condition,
  ConditionNode,
  Definitions,
  Reference,
  Segment,
  Value,
} from "../model/index.ts";

/** @param names by id */
export function withNames(part: Definitions, names: ReadonlyMap<string, string>): Definitions {
  if (names.size === 0) return part;
  const naming = new Naming(names);
  return {
    ...part,
    campaigns: part.campaigns.map((campaign) => naming.campaign(campaign)),
    segments: part.segments.map((segment) => naming.segment(segment)),
  };
}

class Naming {
  constructor(private readonly names: ReadonlyMap<string, string>) {}

  campaign(campaign: Campaign): Campaign {
    const { audience } = campaign;
    const inline = audience.inline && this.segment(audience.inline);
    const include = audience.include.map((reference) => this.reference(reference));
    const exclude = audience.exclude.map((reference) => this.reference(reference));
    return { ...campaign, audience: { ...audience, include, exclude, ...(inline && { inline }) } };
  }

  segment(segment: Segment): Segment {
    const seed = segment.seed && this.reference(segment.seed);
    return { ...segment, conditions: this.node(segment.conditions), ...(seed && { seed }) };
  }

  private node(node: ConditionNode): ConditionNode {
    if (node.kind !== "group") return this.condition(node);
    return { ...node, children: node.children.map((child) => this.node(child)) };
  }

  /** What stands where a name should is taken for an id when the list has it. */
  private condition(condition: Condition): Condition {
    switch (condition.kind) {
      case "interest": {
        const name = condition.name ?? (condition.id && this.nameOf(condition.id));
        return name ? { ...condition, name } : condition;
      }
      case "membership":
        return { ...condition, segment: this.reference(condition.segment) };
      case "event":
        return { ...condition, event: this.nameOf(condition.event) ?? condition.event };
      case "profile":
        return { ...condition, field: this.nameOf(condition.field) ?? condition.field };
      default:
        return condition;
    }
  }

  private reference(reference: Reference): Reference {
    const name = reference.name ?? this.nameOf(reference.id);
    return name ? { ...reference, name } : reference;
  }

  /** The name stands where the id does. */
  private nameOf({ value, at }: Value<string>): Value<string> | undefined {
    const name = this.names.get(value);
    return name === undefined ? undefined : { value: name, at, origin: "derived" };
  }
}
