/** One way to see and change a document of a draft. */
import type { Text } from "@jiefen/policy";
import type { ComponentType } from "react";

export interface ViewProps {
  /** Path of the document, without layer. */
  readonly path: string;
  /** Pointer to the place that is open in it; empty for the document as a whole. `useEditing().onGoTo` opens another. */
  readonly pointer: string;
}

export interface View {
  /** Stands in the page's address. */
  readonly id: string;
  readonly title: Text;
  readonly Show: ComponentType<ViewProps>;
  /** Shows the whole document, whatever place is open; others show one entry alone. */
  readonly whole: boolean;
  /** Needs the width of the page: the list of everything that can be changed makes room. */
  readonly wide?: boolean;
}
