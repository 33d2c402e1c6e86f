/** The record of a new letter: its form, once it is known with what the letter begins. */
import { problemOf } from "../api.ts";
import { useCase } from "../case/case-context.ts";
import { RecordForm, type RecordFormProps } from "../case/record-form.tsx";
import { useStanding } from "../policy/use-policy.ts";
import { Failed, Loading } from "../shell/states.tsx";
import { useLanguage } from "../words/words.ts";
import { type Begun, useFilledLetter } from "./use-filled-letter.ts";

interface LetterRecordFormProps extends Omit<RecordFormProps, "initial"> {
  readonly begun?: Begun;
}

export function LetterRecordForm({ begun, ...form }: LetterRecordFormProps) {
  const { language } = useLanguage();
  const { state, layer } = useCase().view;
  const { data, isPending, error, refetch } = useStanding(layer.id);
  const filled = useFilledLetter(data?.divisions.find(({ code }) => code === state.heldBy)?.title[language]);
  if (isPending) return <Loading />;
  // Without network the letter is written all the same; its sender then stands there by name alone.
  if (!data && problemOf(error)?.code !== "unreachable") return <Failed error={error} onRetry={() => void refetch()} />;
  return <RecordForm {...form} initial={filled(begun)} />;
}
