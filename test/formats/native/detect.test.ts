import { describe, expect, it } from "vitest";
import { detectNative } from "../../../src/formats/native/detect.ts";

describe("detectNative", () => {
  it.each([
    ["a definition", { apiVersion: "creepcheck/v1", kind: "Segment" }],
    ["a version that is not supported", { apiVersion: "creepcheck/v9" }],
    ["a list of definitions", [{ apiVersion: "creepcheck/v1" }]],
    ["a list in which one says so", [{ kind: "Campaign" }, { apiVersion: "creepcheck/v1" }]],
  ])("takes %s", (_, value) => expect(detectNative(value)).toBe(true));

  it.each([
    ["nothing", undefined],
    ["null", null],
    ["text", "creepcheck/v1"],
    ["an empty list", []],
    ["another tool's manifest", { apiVersion: "apps/v1", kind: "Campaign" }],
    ["a version that is no text", { apiVersion: 1 }],
    ["an inherited version", Object.create({ apiVersion: "creepcheck/v1" })],
    ["a definition deeper down", { data: [{ apiVersion: "creepcheck/v1" }] }],
  ])("leaves %s", (_, value) => expect(detectNative(value)).toBe(false));
});
