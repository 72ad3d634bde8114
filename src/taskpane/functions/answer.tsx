import { Answer } from "../../components/answer";
import type { AnswerProps } from "../../components/answer";
import { useSpeaker } from "../pane/words";
import "./answer.css";

/** What a call gives, in the pane's language. */
export function AnswerView({ declaration, answer }: Omit<AnswerProps, "language">) {
  return <Answer language={useSpeaker().language} declaration={declaration} answer={answer} />;
}
