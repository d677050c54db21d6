/** The style and the script of the page, made from page.css and page.js by scripts/generate/html-assets.ts. */
export { script, style } from "../../generated/html-assets.ts";
