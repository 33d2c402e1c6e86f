/** Trying out a form while it is designed, and adding one, in English. */
import type { Shape } from "../shape.ts";
import type { formDesigning as chinese } from "../zh/form-designing.ts";

export const formDesigning: Shape<typeof chinese> = {
  preview: {
    width: "Width of the preview",
    desk: "Computer",
    phone: "Phone",
    empty: "Clear",
  },
};
