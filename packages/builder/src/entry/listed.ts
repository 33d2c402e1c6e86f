/** The entries of one kind as rows of a list: in order, each with what this layer may do with it. */
import {
  documentKinds,
  findAt,
  findKind,
  isObject,
  isSameJson,
  type JsonObject,
  pointerOf,
  type Segments,
  schemasAt,
  type Text,
} from "@jiefen/policy";
import type { Drafted } from "../draft/drafted.ts";
import { holdOf, mayAdd } from "../draft/hold.ts";
import { englishPath } from "../draft/text-at.ts";
import { entryAt, leavesOf } from "./leaf.ts";
import { nameOf } from "./name-of.ts";
import { orderOf } from "./order.ts";

export interface Listed {
  readonly name: string;
  readonly place: Segments;
  readonly pointer: string;
  readonly title: Text;
  readonly value: JsonObject;
  readonly order: number;
  readonly retired: boolean;
  /** The layer above does not have it. */
  readonly added: boolean;
  /** This layer has something else here than the layer above, in the document or in its English. */
  readonly differs: boolean;
  /** This layer may change something in it. */
  readonly open: boolean;
  readonly movable: boolean;
  readonly removable: boolean;
  readonly retirable: boolean;
}

/** Pointers of the English texts at or below a place, as they stand in the translations. */
export function englishBelow(document: unknown, path: string, place: Segments): readonly string[] {
  const texts = findAt(document, [path]);
  const pointer = pointerOf(place);
  return Object.keys(isObject(texts) ? texts : {}).filter((at) => at === pointer || at.startsWith(`${pointer}/`));
}

function englishDiffers({ policy, above }: Drafted, path: string, place: Segments): boolean {
  const now = policy.documents[englishPath];
  const before = above?.documents[englishPath];
  const pointers = new Set([...englishBelow(now, path, place), ...englishBelow(before, path, place)]);
  return [...pointers].some((pointer) => findAt(now, [path, pointer]) !== findAt(before, [path, pointer]));
}

/** Whether an entry of this kind has such a property at all. */
export function hasProperty(path: string, document: unknown, place: Segments, property: string): boolean {
  const kind = findKind(path)?.kind;
  if (kind === undefined) return false;
  const schemas = schemasAt(documentKinds[kind].metaSchema, document, place);
  return schemas.some(({ properties }) => isObject(properties) && Object.hasOwn(properties, property));
}

/** `parent` is where such entries stand. Those without a title are left out. */
export function listedAt(drafted: Drafted, path: string, parent: Segments): readonly Listed[] {
  const { policy, above } = drafted;
  const document = policy.documents[path];
  const found = findAt(document, parent);
  const rows = Object.entries(isObject(found) ? found : {}).flatMap(([name, value]): readonly Listed[] => {
    const place = [...parent, name];
    const title = nameOf(policy, path, place);
    if (!isObject(value) || !title) return [];
    const before = findAt(above?.documents[path], place);
    const added = above === undefined || before === undefined;
    const may = (property: string) => hasProperty(path, document, place, property) && holdOf(drafted, path, [...place, property]).editable;
    const leaves = leavesOf(entryAt(drafted, path, place)?.members ?? []).filter((leaf) => leaf.place.at(-1) !== "x-order");
    return [
      {
        name,
        place,
        pointer: pointerOf(place),
        title,
        value,
        order: orderOf(value),
        retired: value.retired === true,
        added: above !== undefined && added,
        differs: above !== undefined && !added && (!isSameJson(value, before) || englishDiffers(drafted, path, place)),
        open: leaves.some((leaf) => holdOf(drafted, path, leaf.place).editable),
        movable: may("x-order"),
        removable: added,
        retirable: may("retired"),
      },
    ];
  });
  return rows.sort((one, other) => one.order - other.order);
}

export function mayAddAt(drafted: Drafted, path: string, parent: Segments): boolean {
  return mayAdd(drafted, path, [...parent, "new"]);
}
