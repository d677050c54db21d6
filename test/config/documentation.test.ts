import { readFileSync } from "node:fs";
import { load } from "js-yaml";
import { describe, expect, it } from "vitest";
import { CATALOG } from "../../src/catalog.ts";
import { isConfigFile } from "../../src/config/config-file.ts";
import { type ConfigFile, configFrom } from "../../src/config/index.ts";

const page = readFileSync("docs/configuration.md", "utf8");
const schema: unknown = JSON.parse(readFileSync("schemas/config.schema.json", "utf8"));

interface Property {
  readonly name: string;
  readonly schema: Readonly<Record<string, unknown>>;
}

/** Every property the schema has, however deep. */
function propertiesIn(node: unknown): Property[] {
  if (typeof node !== "object" || node === null) return [];
  return Object.entries(node).flatMap(([key, value]) =>
    key === "properties"
      ? Object.entries(value).flatMap(([name, own]) => [{ name, schema: Object(own) }, ...propertiesIn(own)])
      : key === "examples"
        ? []
        : propertiesIn(value),
  );
}

function resolved(config: ConfigFile) {
  const { lexicon, plugins, ids, ...inMemory } = config;
  return configFrom(inMemory).resolve(CATALOG.rules);
}

describe("the schema", () => {
  const properties = propertiesIn(schema);

  it.each(properties)("describes $name, with an example", ({ schema: { description, examples, $ref } }) => {
    const target = Object(schema).definitions[String($ref).replace("#/definitions/", "")];
    expect(description ?? target?.description).toMatch(/\.$/);
    expect(examples ?? target?.examples).not.toHaveLength(0);
  });

  const top = Object.entries<Record<string, unknown[]>>(Object(schema).properties).flatMap(
    ([key, { examples = [] }]) => examples.map((example) => ({ [key]: example })),
  );

  it.each(top.filter((config) => config.extends !== "./policy/base.config.yaml"))(
    "has examples that work: %j",
    async (config) => {
      if (!isConfigFile(config)) throw new Error("does not fit");
      expect((await resolved(config)).settingsFor("a.yaml").size).toBe(CATALOG.rules.length);
    },
  );
});

describe("the page", () => {
  it("has an example that works", async () => {
    const example = load(/```yaml\n(.*?)```/s.exec(page)?.[1] ?? "");
    if (!isConfigFile(example)) throw new Error("does not fit");
    const settings = (await resolved(example)).settingsFor("campaigns/archive/a.yaml");
    expect(settings.get("frequency/missing-cap")).toMatchObject({
      severity: "off",
      options: { suggestedPerDay: 2 },
    });
    expect(settings.get("data/third-party")?.severity).toBe("warning");
  });

  it("tells every key", () => {
    const keys = Object.keys(Object(schema).properties).filter((key) => key !== "$schema");
    const told = [...page.matchAll(/^\| `(\w+)` \|/gm)].map(([, key]) => key);
    expect(told.sort()).toEqual(keys.sort());
  });
});
