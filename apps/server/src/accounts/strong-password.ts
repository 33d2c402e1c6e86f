/** Which passwords people may choose. */
import { longestPassword, shortestPassword } from "@jiefen/store";
import { ProblemAnswer } from "../problem/problem-answer.ts";

/** Throws `weak-password`. */
export function demandStrong(password: string, account: string): void {
  const length = [...password].length;
  const strong = length >= shortestPassword && length <= longestPassword && !password.toLowerCase().includes(account.trim().toLowerCase());
  if (!strong) throw ProblemAnswer.of("weak-password");
}
