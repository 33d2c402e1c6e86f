/** What axe finds on a page that people could not get past. */
import AxeBuilder from "@axe-core/playwright";
import type { Page } from "playwright-core";

const grave: ReadonlySet<string> = new Set(["serious", "critical"]);

/** One line per serious or critical violation, naming the rule and the first places; none is what every page must have. */
export async function graveViolations(page: Page): Promise<readonly string[]> {
  // Pages of one frame need no second page to put results together, and what is in order need not be told.
  const { violations } = await new AxeBuilder({ page })
    .setLegacyMode(true)
    .options({ resultTypes: ["violations"] })
    .analyze();
  return violations
    .filter((violation) => grave.has(violation.impact ?? ""))
    .map((violation) => {
      const places = violation.nodes
        .slice(0, 3)
        .map((node) => `${node.target.join(" ")} (${node.any[0]?.message ?? node.html.slice(0, 120)})`);
      return `${violation.id}: ${places.join("; ")}`;
    });
}
