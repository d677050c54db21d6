import { describe, expect, it } from "vitest";
import { htmlToText } from "../../../src/formats/shared/html-to-text.ts";

describe("htmlToText", () => {
  it.each<[string, string, string]>([
    ["tags", "<h1>Hello</h1><p>there</p>", "Hello there"],
    ["markup inside a word", "ba<b>by</b>", "baby"],
    ["styles, scripts and titles", "<title>T</title><STYLE>.baby{}</STYLE>a<script>b < c</script>d", "a d"],
    ["comments", "a<!-- <p>secret</p> -->b", "a b"],
    ["attributes", '<a href="https://x.example/pregnancy" class="baby">Shop</a>', "Shop"],
    [
      "merge tokens",
      "Hi {{ first_name|default:'you' }}{% if n < 3 %}!{% endif %}",
      "Hi {{ first_name|default:'you' }}{% if n < 3 %}!{% endif %}",
    ],
    [
      "entities",
      "Tom &amp; Ana&nbsp;&#8211; it&rsquo;s &#x2764; &Uuml;ber f&uuml;r caf&eacute;",
      "Tom & Ana – it’s ❤ Über für café",
    ],
    ["what is no entity", "&nosuch; &#99999999; &#1114112; a & b", "&nosuch; &#99999999; &#1114112; a & b"],
    ["a tag that never ends", "a <b", "a"],
    ["a style that never ends", "a<style>b", "a"],
    ["a comment that never ends", "a<!-- b", "a"],
    ["no markup", "plain", "plain"],
    ["nothing", "", ""],
  ])("%s", (_, html, text) => {
    expect(htmlToText(html)).toBe(text);
  });

  it.each(["<", "<!--", "<style>", "<a ", "&amp"])("takes no longer for hostile input: %s", (piece) => {
    const started = performance.now();
    htmlToText(piece.repeat(200_000));
    expect(performance.now() - started).toBeLessThan(5_000);
  });
});
