import { definePractice, meetsInPerson } from "../../src/rule/index.ts";

/** A merge token for a name: `{{ first_name }}`, `%FNAME%`, `{person.name}`. */
const NAME_TOKEN = /[{%[|*][^}%\]|*]{0,40}name[^}%\]|*]{0,40}[}%\]|*]/i;

export default definePractice({
  id: "by-name",
  summary: "Says a person's name aloud, face to face",
  because: "Calls people by their name, face to face",
  needs: ["copy"],
  campaign(campaign, ctx) {
    if (!meetsInPerson(campaign, ctx.project)) return undefined;
    const said = campaign.messages
      .flatMap(({ title, subject, body }) => [title, subject, body])
      .find((text) => text && NAME_TOKEN.test(text.value));
    return said && { at: said.at };
  },
});
