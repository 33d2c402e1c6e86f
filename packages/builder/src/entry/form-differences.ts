/** The questions of a form that differ from the layer above, by their titles. */
import { findAt, isObject, isSameJson, pointerOf, type Text } from "@jiefen/policy";
import type { Drafted } from "../draft/drafted.ts";
import { placeTitle } from "./catalog.ts";

export interface FormDifference {
  readonly pointer: string;
  readonly title: Text;
  readonly added: boolean;
}

/** What else of the form differs goes by the form's own title. */
export function fieldsOfForm(drafted: Drafted, path: string): readonly FormDifference[] {
  const [now, before] = [drafted.policy.documents[path], drafted.above?.documents[path]];
  const groups = ["properties", "x-sections"].map((group) => [group, findAt(now, [group]), findAt(before, [group])] as const);
  const found = groups.flatMap(([group, here, above]) => {
    const names = new Set([...Object.keys(isObject(here) ? here : {}), ...Object.keys(isObject(above) ? above : {})]);
    return [...names].flatMap((name): readonly FormDifference[] => {
      const [is, was] = [findAt(here, [name]), findAt(above, [name])];
      if (isSameJson(is, was)) return [];
      const field = placeTitle(drafted, "schemas/fields.json", pointerOf([name]));
      const title = group === "properties" && field ? field : placeTitle(drafted, path, pointerOf([group, name]));
      return title ? [{ pointer: pointerOf([group, name]), title, added: was === undefined }] : [];
    });
  });
  const title = placeTitle(drafted, path, "");
  return found.length > 0 || !title ? found : [{ pointer: "", title, added: false }];
}
