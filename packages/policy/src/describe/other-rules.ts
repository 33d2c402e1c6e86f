/** Teams, referrals and statutory guards. */

import type { Condition } from "../document/condition.ts";
import { sentence } from "../explain/sentence.ts";
import type { Sentence } from "../policy/decision.ts";
import type { Language, Text } from "../policy/text.ts";
import { concerns } from "./concerns.ts";
import { listed, type Subject, titleOf, told } from "./description.ts";

const inBoth = (word: (language: Language) => string): Text => ({ zh: word("zh"), en: word("en") });
const when = ({ policy }: Subject, condition: Condition): Text => inBoth((language) => sentence(policy, condition, language));

export function describeTeams(subject: Subject): readonly Sentence[] {
  const { policy, standing } = subject;
  return policy.teams.map((team) => {
    const asked = when(subject, team.conditions);
    const seats = inBoth((language) =>
      listed(
        team.members.map(({ title, least, roles }) => {
          const who = listed(
            roles.map((role) => titleOf(standing.roles, role, language)),
            language,
          );
          return language === "zh" ? `${title.zh}至少 ${least} 人（${who}）` : `${title.en}: at least ${least} (${who})`;
        }),
        language,
      ),
    );
    return told(
      subject,
      { zh: `${team.title.zh}（${asked.zh}时）：${seats.zh}。`, en: `${team.title.en} (where ${asked.en}): ${seats.en}.` },
      team,
    );
  });
}

export function describeReferral(subject: Subject): readonly Sentence[] {
  const { policy } = subject;
  return policy.referrals
    .filter(({ conditions }) => concerns(subject, conditions))
    .map((referral) => {
      const asked = when(subject, referral.conditions);
      const to = inBoth((language) =>
        listed(
          referral.departments.map((department) => titleOf(policy.departments, department, language)),
          language,
        ),
      );
      return told(
        subject,
        {
          zh: `${referral.title.zh}：${asked.zh}时，建议推送${to.zh}。`,
          en: `${referral.title.en}: where ${asked.en}, a letter to ${to.en} is proposed.`,
        },
        referral,
      );
    });
}

export function describeGuards(subject: Subject): readonly Sentence[] {
  return subject.standing.guards.map((guard) => {
    const asked = when(subject, guard.conditions);
    const form = subject.policy.records[guard.record]?.title ?? guard.title;
    const law = guard.articleToVerify ? { zh: `${guard.law.zh}，条号待核`, en: `${guard.law.en}, article to be verified` } : guard.law;
    return {
      ...told(
        subject,
        {
          zh: `${guard.title.zh}：${asked.zh}时，不得登记“${form.zh}”；${guard.lawfulRoute.zh}`,
          en: `${guard.title.en}: where ${asked.en}, “${form.en}” is refused. ${guard.lawfulRoute.en}`,
        },
        guard,
      ),
      source: law[subject.language],
    };
  });
}
