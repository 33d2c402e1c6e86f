/** A supervision card: told by the shape of a card with as many corners cut as it is grave, and by its word; never by a colour of levels. */
import type { Card } from "@jiefen/policy";

/** Outlines on a 16 by 16 grid, for the least grave card and for graver ones. */
const shapes = ["M3 1.5h10v13H3z", "M5.5 1.5h5L13 4v8l-2.5 2.5h-5L3 12V4z"] as const;

export function CardMark({ title, rank }: { readonly title: string; readonly rank: Card["rank"] }) {
  return (
    <span className="card-mark">
      <svg
        width="14"
        height="14"
        viewBox="0 0 16 16"
        aria-hidden="true"
        fill={rank > 1 ? "currentcolor" : "none"}
        stroke="currentcolor"
        strokeWidth="1.6"
      >
        <path d={rank > 1 ? shapes[1] : shapes[0]} />
      </svg>
      <strong>{title}</strong>
    </span>
  );
}
