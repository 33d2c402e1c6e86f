/** The frame of the course: from when, for how long, and what becomes of visits and steps unless something else is said. */
import { longestRehearsal, type Preparation, type VisitHandling } from "@jiefen/casework";
import { DatePicker, InputNumber, Segmented } from "antd";
import dayjs from "dayjs";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { Course } from "./course.ts";

const format = "YYYY-MM-DD";
const handlings: readonly VisitHandling[] = ["onTime", "chosen", "never"];
const preparations: readonly Preparation[] = ["atOnce", "whenNeeded"];

interface CourseFormProps {
  readonly course: Course;
  readonly onChange: (course: Course) => void;
}

export function CourseForm({ course, onChange }: CourseFormProps) {
  const { t } = useTranslation();
  const [days, setDays] = useState<number | null>(course.days);
  const take = () => {
    if (days !== null && days !== course.days) onChange({ ...course, days });
    else setDays(course.days);
  };
  return (
    <div className="lab-start">
      <div className="lab-start-field">
        <label htmlFor="course-start">{t("labTimeline.startsOn")}</label>
        <DatePicker
          id="course-start"
          format={format}
          allowClear={false}
          value={dayjs(course.startsOn)}
          onChange={(day) => day && onChange({ ...course, startsOn: day.format(format) })}
        />
      </div>
      <div className="lab-start-field">
        <label htmlFor="course-length">{t("labTimeline.days")}</label>
        <InputNumber
          id="course-length"
          min={1}
          max={longestRehearsal}
          precision={0}
          value={days}
          onChange={setDays}
          onBlur={take}
          onPressEnter={take}
        />
      </div>
      <div className="lab-start-field">
        <span className="lab-start-label" id="course-handling">
          {t("labTimeline.handling")}
        </span>
        <Segmented
          aria-labelledby="course-handling"
          value={course.visits}
          options={handlings.map((value) => ({ value, label: t(`labTimeline.handlings.${value}`) }))}
          onChange={(visits) => onChange({ ...course, visits })}
        />
      </div>
      <div className="lab-start-field">
        <span className="lab-start-label" id="course-steps">
          {t("labTimeline.steps")}
        </span>
        <Segmented
          aria-labelledby="course-steps"
          value={course.steps}
          options={preparations.map((value) => ({ value, label: t(`labTimeline.preparations.${value}`) }))}
          onChange={(steps) => onChange({ ...course, steps })}
        />
      </div>
    </div>
  );
}
