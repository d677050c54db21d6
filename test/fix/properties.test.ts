/** Whatever the file looks like: the change is made, and nothing but the change. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Document, isCollection, isNode, isScalar, visit } from "yaml";
import { applyEdits, textEdits } from "../../src/fix/index.ts";
import { type Path, type Place, valueAt } from "../../src/model/index.ts";
import type { Change } from "../../src/rule/index.ts";
import { documentsOf, place } from "./support.ts";

const key = fc.oneof(
  fc.constantFrom("id", "name", "frequency", "transparency", "why", "a b", "yes", "1", "x: y", "#c", "'q'"),
  fc.string({ minLength: 1, maxLength: 4 }).filter((text) => text !== "__proto__" && text !== "<<"),
);
const scalar = fc.oneof(
  fc.constantFrom(
    "",
    "1d",
    "null",
    "~",
    "true",
    "1",
    "two\nlines\n",
    "three\n\nlines",
    "- a",
    "a: b",
    "a #b",
    "[x]",
    "2026-01-01",
  ),
  fc.string({ maxLength: 8 }),
  fc.integer({ min: -1000, max: 1000 }),
  fc.boolean(),
  fc.constant(null),
);
const { value: anyValue } = fc.letrec<{ value: unknown }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 4, withCrossShrink: true },
    scalar,
    fc.array(tie("value"), { maxLength: 3 }),
    fc.dictionary(key, tie("value"), { maxKeys: 4, noNullPrototype: true }),
  ),
}));
const definition = fc.dictionary(key, anyValue, { minKeys: 1, maxKeys: 4, noNullPrototype: true });

/** How a file is written, beyond its value. */
const style = fc.record({
  indent: fc.constantFrom(2, 3, 4),
  indentSeq: fc.boolean(),
  crlf: fc.boolean(),
  endsWithBreak: fc.boolean(),
  /** For each node in turn, whether it is in flow style and which comments it has. */
  nodes: fc.array(fc.record({ flow: fc.boolean(), above: fc.boolean(), beside: fc.boolean() }), {
    minLength: 1,
    maxLength: 9,
  }),
});
type Style = typeof style extends fc.Arbitrary<infer T> ? T : never;

function yamlOf(
  values: readonly unknown[],
  { indent, indentSeq, crlf, endsWithBreak, nodes }: Style,
): string {
  let turn = 0;
  const texts = values.map((value) => {
    const document = new Document(value, { aliasDuplicateObjects: false });
    visit(document, {
      Node(where, node, path) {
        const choice = nodes[turn++ % nodes.length];
        if (choice === undefined || where === "key" || where === null || !isNode(node)) return;
        if (isCollection(node)) node.flow = (choice.flow && path.length > 1) || node.items.length === 0;
        else if (isScalar(node) && choice.beside && !String(node.value).includes("\n"))
          node.comment = ` beside ${turn}`;
        if (choice.above) node.commentBefore = ` above ${turn}`;
      },
    });
    return document.toString({ indent, indentSeq, lineWidth: 40 });
  });
  const text = texts.join("---\n");
  const whole = endsWithBreak ? text : text.replace(/\n$/, "");
  return crlf ? whole.replaceAll("\n", "\r\n") : whole;
}

function jsonOf(value: unknown, { indent, crlf, nodes }: Style): string {
  const text = JSON.stringify(value, null, nodes[0]?.flow ? undefined : indent);
  return crlf ? text.replaceAll("\n", "\r\n") : text;
}

/** All paths below a value. */
function pathsIn(value: unknown, path: Path = []): Path[] {
  if (typeof value !== "object" || value === null) return [path];
  const steps = Array.isArray(value) ? value.map((_, index) => index) : Object.keys(value);
  return [path, ...steps.flatMap((step) => pathsIn(valueAt(value, [step]), [...path, step]))];
}

const change = fc.record({
  action: fc.constantFrom("set" as const, "append" as const, "remove" as const),
  at: fc.nat(),
  below: fc.array(key, { maxLength: 2 }),
  value: anyValue,
});
type AnyChange = typeof change extends fc.Arbitrary<infer T> ? T : never;

/** The value after the change; `undefined` when the change makes no sense for it. */
function expected(value: unknown, path: Path, { action, value: given }: AnyChange): unknown {
  const copy: unknown = structuredClone(value);
  const [last] = path.slice(-1);
  if (last === undefined) {
    if (action !== "append" || !Array.isArray(copy)) return undefined;
    return [...copy, given];
  }
  let parent = copy;
  for (const step of path.slice(0, -1)) {
    if (Array.isArray(parent) && typeof step === "string") return undefined;
    const next = valueAt(parent, [step]);
    const isMissing = next === undefined && !isPlainMap(parent);
    if (action === "remove" ? !isObject(next) : isMissing) return undefined;
    const below = next ?? {};
    if (isObject(parent)) Object.assign(parent, { [step]: below });
    parent = below;
  }
  if (typeof parent !== "object" || parent === null) return undefined;
  if (Array.isArray(parent) && (typeof last !== "number" || last >= parent.length)) return undefined;
  const old = valueAt(parent, [last]);
  if (action === "set") Object.assign(parent, { [last]: given });
  else if (action === "append") {
    if (old !== undefined && old !== null && !Array.isArray(old)) return undefined;
    Object.assign(parent, { [last]: [...(Array.isArray(old) ? old : []), given] });
  } else {
    if (old === undefined) return undefined;
    if (Array.isArray(parent)) parent.splice(Number(last), 1);
    else Reflect.deleteProperty(parent, last);
  }
  return copy;
}

function isObject(value: unknown): value is object {
  return typeof value === "object" && value !== null;
}

function isPlainMap(value: unknown): boolean {
  return isObject(value) && !Array.isArray(value);
}

function changeAt(at: Place, { action, value }: AnyChange): Change {
  if (action === "remove") return { remove: at };
  return action === "set" ? { set: at, value } : { append: at, value };
}

async function make(file: string, text: string, index: number, path: Path, what: AnyChange) {
  const at = place(documentsOf(file, text)[index], path);
  const edits = await textEdits([changeAt(at, what)], text);
  return { edits, result: applyEdits(text, edits) };
}

function pathFor(value: unknown, { at, below }: AnyChange): Path {
  const paths = pathsIn(value);
  return [...(paths[at % paths.length] ?? []), ...below];
}

function valuesOf(file: string, text: string): unknown[] {
  return documentsOf(file, text).map(({ value }) => value);
}

function comments(text: string): string[] {
  return text.match(/# (above|beside) \d+/g) ?? [];
}

describe("a change of a YAML file", () => {
  const file = "campaigns.yaml";

  it("gives the old value with exactly that change, in its document alone", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(definition, { minLength: 1, maxLength: 3 }),
        style,
        change,
        async (values, how, what) => {
          const text = yamlOf(values, how);
          const before = valuesOf(file, text);
          const index = what.at % values.length;
          const path = pathFor(before[index], what);
          const after = expected(before[index], path, what);
          const { edits, result } = await make(file, text, index, path, what);
          if (after === undefined) expect(edits).toEqual([]);
          else expect(valuesOf(file, result)).toEqual(before.with(index, after));
        },
      ),
      { numRuns: 400 },
    );
  });

  it("keeps every comment when it sets or adds something to a map or list that is there", async () => {
    await fc.assert(
      fc.asyncProperty(definition, style, change, async (value, how, what) => {
        const text = yamlOf([value], how);
        const path = pathFor(value, { ...what, below: ["new", ...what.below] });
        const { result } = await make(file, text, 0, path, { ...what, action: "set" });
        expect(comments(result)).toEqual(comments(text));
      }),
    );
  });

  it("is the same when it is made twice", async () => {
    await fc.assert(
      fc.asyncProperty(definition, style, change, async (value, how, what) => {
        const path = pathFor(value, what);
        const once = (await make(file, yamlOf([value], how), 0, path, { ...what, action: "set" })).result;
        const twice = (await make(file, once, 0, path, { ...what, action: "set" })).result;
        expect(twice).toBe(once);
      }),
    );
  });
});

describe("several changes of one fix", () => {
  it.each(["campaigns.yaml", "campaigns.json"])(
    "come to the same as one after the other, or to nothing: %s",
    async (file) => {
      await fc.assert(
        fc.asyncProperty(definition, style, change, change, async (value, how, first, second) => {
          const text = file.endsWith("json") ? jsonOf(value, how) : yamlOf([value], how);
          const paths = [pathFor(value, first), pathFor(value, second)] as const;
          // A place is that before any change, so an item of a list must not have moved up.
          fc.pre(first.action !== "remove");
          const between = expected(value, paths[0], first);
          const after = between === undefined ? undefined : expected(between, paths[1], second);
          const [document] = documentsOf(file, text);
          const changes = [
            changeAt(place(document, paths[0]), first),
            changeAt(place(document, paths[1]), second),
          ];
          const edits = await textEdits(changes, text);
          if (after === undefined) expect(edits).toEqual([]);
          else if (edits.length > 0) expect(valuesOf(file, applyEdits(text, edits))).toEqual([after]);
        }),
        { numRuns: 300 },
      );
    },
  );
});

describe("a change of a JSON file", () => {
  const file = "campaigns.json";

  it("gives the old value with exactly that change", async () => {
    await fc.assert(
      fc.asyncProperty(definition, style, change, async (value, how, what) => {
        const path = pathFor(value, what);
        const after = expected(value, path, what);
        const { edits, result } = await make(file, jsonOf(value, how), 0, path, what);
        if (after === undefined) expect(edits).toEqual([]);
        else expect(JSON.parse(result)).toEqual(after);
      }),
      { numRuns: 200 },
    );
  });
});
