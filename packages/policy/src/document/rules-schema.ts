/** Meta-schemas of the remaining documents of `rules/<layer>/`: teams, referral, deadlines, guidance, guards, organisation, calendar, scenarios. */
import { guidancePlaces } from "./guidance.ts";
import {
  closed,
  condition,
  date,
  documentSchema,
  flag,
  id,
  ids,
  keyed,
  numberOrParameter,
  order,
  someIds,
  source,
  when,
  words,
} from "./meta-schema.ts";
import { permissions } from "./rules.ts";

const seat = closed(
  { title: words, "x-order": order, roles: someIds, least: { type: "integer", minimum: 1, maximum: 50 } },
  { professions: someIds },
);

export const teamsSchema = documentSchema(
  closed({ teams: keyed(closed({ title: words, "x-order": order, conditions: condition, members: keyed(seat) })) }),
);

const fill = when(
  { required: ["facts"] },
  closed({ facts: someIds }),
  when(
    { required: ["from"] },
    closed({ from: { enum: ["reason", "work", "today", "sender"] } }),
    when({ required: ["codes"] }, closed({ codes: keyed(someIds) }), closed({ value: { type: ["string", "boolean"] } })),
  ),
);

const letter = closed(
  {
    record: id,
    departmentField: id,
    numberField: id,
    sentField: id,
    receiveByField: id,
    receivedField: id,
    answerByField: id,
    answeredField: id,
    returnedField: id,
    competentField: id,
  },
  {
    receiveWithin: numberOrParameter,
    answerWithin: keyed(numberOrParameter),
    incoming: closed({ field: id, code: id }),
    receivedOnField: id,
    returnReasonField: id,
    extendedField: id,
    extensionReasonField: id,
    reportField: id,
    answeredOnField: id,
    answerFields: someIds,
    extendBy: numberOrParameter,
    reportWithin: keyed(numberOrParameter),
    cards: keyed(closed({ afterDays: numberOrParameter })),
    chase: closed({ roles: someIds, afterDays: numberOrParameter, every: numberOrParameter }),
    names: { enum: ["masked", "full"] },
    fills: keyed(fill),
    slips: keyed(
      closed({
        title: words,
        "x-order": order,
        holder: when({ type: "string" }, { enum: ["sender", "recipient"] }, closed({ department: id })),
      }),
    ),
  },
);

export const referralSchema = documentSchema(
  closed(
    {
      departments: keyed(closed({ title: words, "x-order": order })),
      referrals: keyed(closed({ title: words, "x-order": order, conditions: condition, departments: someIds, source })),
    },
    { letter },
  ),
);

const card = closed({ title: words, rank: { type: "integer" }, notify: someIds, liftedBy: someIds, source });
const accumulation = closed({ title: words, "x-order": order, of: id, count: numberOrParameter, gives: id, source });

/** That it is in days of one count or in hours, `checkDeadlines` says in words. */
const deadline = closed(
  { title: words, "x-order": order, stages: someIds, source },
  {
    appliesWhen: condition,
    days: numberOrParameter,
    count: { enum: ["calendar", "working"] },
    hours: numberOrParameter,
    runsFrom: { enum: ["stage", "accepted", "level", "settled", "rung"] },
    runsFromField: id,
    record: id,
    repeats: flag,
    cards: keyed(closed({ afterDays: numberOrParameter })),
  },
);

export const deadlinesSchema = documentSchema(
  closed({ deadlines: keyed(deadline) }, { cards: keyed(card), accumulation: keyed(accumulation) }),
);

const step = closed({ title: words, "x-order": order });

const law = closed({ title: words, "x-order": order }, { inForceFrom: date, articleToVerify: flag });
const calledBy = closed({}, Object.fromEntries(guidancePlaces.map((place) => [place, ids])));

export const guidanceSchema = documentSchema(
  closed({
    cards: keyed(
      closed(
        { title: words, "x-order": order, conditions: condition, steps: keyed(step), source },
        { ahead: flag, laws: keyed(law), calledBy },
      ),
    ),
  }),
);

export const guardsSchema = documentSchema(
  closed({
    guards: keyed(
      closed(
        {
          title: words,
          "x-order": order,
          record: id,
          conditions: condition,
          lawfulRoute: words,
          law: words,
          reviewedOn: date,
          nextReviewOn: date,
        },
        { articleToVerify: flag },
      ),
    ),
  }),
);

const contactText = { type: "string", minLength: 1, maxLength: 100 };

export const organisationSchema = documentSchema(
  closed({
    roles: keyed(
      closed(
        { title: words, "x-order": order, permissions: { type: "array", items: { enum: [...permissions] }, uniqueItems: true } },
        { ownCasesOnly: flag },
      ),
    ),
    divisions: {
      type: "object",
      propertyNames: { pattern: "^d[0-9]{6}([0-9]{3}){0,2}$" },
      additionalProperties: closed(
        { title: words, code: { type: "string", pattern: "^[0-9]{6}([0-9]{3}){0,2}$" } },
        {
          parent: { type: "string", pattern: "^d[0-9]{6}([0-9]{3}){0,2}$" },
          abbreviation: { type: "string", minLength: 1, maxLength: 10 },
          contact: closed({}, { phone: contactText, address: contactText, complaints: contactText }),
        },
      ),
    },
  }),
);

const dates = { type: "array", items: date, uniqueItems: true, maxItems: 1000 };

const keyDate = closed(
  { title: words, "x-order": order, source },
  { yearly: { type: "string", pattern: "^(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$" }, dates: { ...dates, maxItems: 100 } },
);

export const calendarSchema = documentSchema(
  closed(
    {
      knownYears: { type: "array", items: { type: "integer", minimum: 1900, maximum: 2200 }, uniqueItems: true, minItems: 1 },
      holidays: dates,
      makeUpDays: dates,
      source,
    },
    { keyDates: keyed(keyDate), reminderHour: { type: "integer", minimum: 0, maximum: 23 } },
  ),
);

const outcome = { enum: ["yes", "no", "unknown"] };

export const scenarioSchema = documentSchema(
  closed({
    title: words,
    cases: keyed(
      closed(
        {
          title: words,
          type: id,
          today: date,
          facts: { type: "object" },
          expect: closed(
            {},
            {
              level: id,
              levels: keyed(id),
              colour: id,
              provisional: flag,
              criteria: keyed(outcome),
              checklist: keyed({ enum: ["yes", "no", "unknown", "notAsked"] }),
              visitDays: { type: "array", items: { type: "integer", minimum: 0 } },
              stages: ids,
              asks: ids,
            },
          ),
        },
        { reason: words },
      ),
    ),
  }),
);
