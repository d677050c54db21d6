/** A query as text: its and, or and not are followed, and what stands between them is read for names, literals and times. */
import type { ConditionNode } from "../../model/index.ts";
import { joinIfAny, unless } from "../shared/condition-tree.ts";
import type { Cursor } from "../shared/cursor.ts";
import { present } from "../shared/present.ts";
import { nodesOf } from "./clause.ts";
import { clauseOf } from "./clause-text.ts";
import { is, type PqlToken, tokensOf } from "./pql-tokens.ts";

/** Deeper brackets than this are read as one clause. */
const DEEPEST = 50;

export function readTextQuery(query: Cursor): ConditionNode | undefined {
  const text = query.string();
  return text && new Skeleton(tokensOf(text.value), query).whole();
}

/** Goes through the tokens once, from left to right. */
class Skeleton {
  private next = 0;

  constructor(
    private readonly tokens: readonly PqlToken[],
    private readonly query: Cursor,
  ) {}

  /** What stands behind a bracket too many is still read. */
  whole(): ConditionNode | undefined {
    const node = this.either(0);
    const rest = nodesOf(clauseOf(this.tokens.slice(this.next)), this.query);
    return joinIfAny("all", present([node, rest]), this.query.at);
  }

  /** `a or b`. */
  private either(depth: number): ConditionNode | undefined {
    const nodes = [this.both(depth)];
    while (this.skip("or")) nodes.push(this.both(depth));
    return joinIfAny("any", present(nodes), this.query.at);
  }

  /** `a and b`. */
  private both(depth: number): ConditionNode | undefined {
    const nodes = [this.one(depth)];
    while (this.skip("and")) nodes.push(this.one(depth));
    return joinIfAny("all", present(nodes), this.query.at);
  }

  private one(depth: number): ConditionNode | undefined {
    let negated = false;
    while (this.skip("not") || this.skip("!")) negated = !negated;
    const node = depth < DEEPEST && this.skip("(") ? this.bracket(depth) : this.clause();
    return node && unless(negated, node);
  }

  /** A bracket, and what is asked of it: `(select …).count() >= 3`. */
  private bracket(depth: number): ConditionNode | undefined {
    const node = this.either(depth + 1);
    this.skip(")");
    return joinIfAny("all", present([node, this.clause()]), this.query.at);
  }

  /** Everything up to the next `and`, `or` or closing bracket that is not inside a function's own brackets. */
  private clause(): ConditionNode | undefined {
    const start = this.next;
    let open = 0;
    for (; this.next < this.tokens.length; this.next++) {
      const token = this.tokens[this.next];
      if (token === undefined || (open === 0 && ends(token))) break;
      if (is(token, "(") || is(token, "[")) open++;
      else if (is(token, ")") || is(token, "]")) open--;
    }
    return nodesOf(clauseOf(this.tokens.slice(start, this.next)), this.query);
  }

  private skip(word: string): boolean {
    const token = this.tokens[this.next];
    const found = token !== undefined && is(token, word);
    if (found) this.next++;
    return found;
  }
}

function ends(token: PqlToken): boolean {
  return ["and", "or", ")", "]"].some((word) => is(token, word));
}
