/** The course that is being written, kept while other parts of the lab are looked at. */
import { useCallback, useState } from "react";
import { useMe } from "../../session/me.ts";
import { type Course, usualCourse } from "./course.ts";

let kept: Course | undefined;

export function useCourse(): readonly [Course, (course: Course) => void] {
  const { today } = useMe();
  const [course, setCourse] = useState(() => kept ?? usualCourse(today));
  const change = useCallback((next: Course) => {
    kept = next;
    setCourse(next);
  }, []);
  return [course, change];
}
